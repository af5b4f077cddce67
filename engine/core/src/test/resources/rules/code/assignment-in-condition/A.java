class A {
    void f(boolean done, boolean other) {
        if (done = true) { stop(); } // expect: code/assignment-in-condition
        if (done == true) { stop(); } // ok
        if ((done = other)) { stop(); } // ok: the second parentheses say so
    }
}
class B {
    boolean closed;
    void f(Object x) {
        boolean alive;
        if (alive = (x != null)) { go(); } // ok: an expression
    }
}
