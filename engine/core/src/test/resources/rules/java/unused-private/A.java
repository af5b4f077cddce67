class A {
    private static final long serialVersionUID = 1; // ok
    private int used;
    private int lost; // expect: java/unused-private
    private static final String NAME = "x"; // expect: java/unused-private

    int f() {
        return used + g() + map(A::h); // ok
    }

    private int g() { // ok
        return 1;
    }

    private static int h(int x) { // ok: by reference
        return x;
    }

    private void gone() {} // expect: java/unused-private

    @PostConstruct
    private void init() {} // ok: called by a framework
}
