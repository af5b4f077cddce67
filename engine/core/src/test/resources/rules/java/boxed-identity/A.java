class A {
    private Long id;

    boolean f(Integer a, Integer b, int c, Long other, List<Integer> xs) {
        boolean x = a == b; // expect: java/boxed-identity
        if (this.id != other) { // expect: java/boxed-identity
            return false;
        }
        boolean y = id == Long.valueOf(300); // expect: java/boxed-identity
        boolean z = a == c; // ok: unboxed
        boolean u = a == null; // ok
        return a.equals(b) && c == 3 && x && y && z && u; // ok
    }
}
