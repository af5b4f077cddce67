class A {
    public boolean equals(Object o) { return true; } // expect: java/equals-without-hash-code
    static class Inner {
        @Override // expect: java/equals-without-hash-code
        public boolean equals(final Object o) { return o == this; }
    }
}
class B {
    public boolean equals(Object o) { return true; } // ok
    public int hashCode() { return 1; }
}
class C {
    boolean equals(C other) { return true; } // ok: an overload
}
class D {
    public int hashCode() { return 1; } // ok: harmless alone
}
class E {
    int id;
    public boolean equals(Object o) { return o instanceof E e && e.id == id; } // expect: java/equals-without-hash-code
}
class F extends java.util.AbstractSet<String> {
    public boolean equals(Object o) { return true; } // ok: hashCode is inherited
}
