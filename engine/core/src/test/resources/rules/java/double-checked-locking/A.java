class A {
    private static A a;
    private B b;
    private C c;
    private volatile D d;

    static A a() {
        if (a == null) { // expect: java/double-checked-locking
            synchronized (A.class) {
                if (a == null) {
                    a = new A();
                }
            }
        }
        return a;
    }

    B b() {
        if (this.b == null) { // expect: java/double-checked-locking
            synchronized (this) {
                if (this.b == null) {
                    this.b = new B();
                }
            }
        }
        return b;
    }

    C c() {
        if (c == null) { // expect: java/double-checked-locking
            log("making");
            synchronized (lock) {
                if (c == null) {
                    c = make();
                }
            }
        }
        return c;
    }

    D d() {
        if (d == null) { // ok: volatile
            synchronized (this) {
                if (d == null) {
                    d = new D();
                }
            }
        }
        return d;
    }

    C once() {
        synchronized (lock) {
            if (c == null) { // ok: asked inside only
                c = make();
            }
        }
        if (c == null) { // ok
            throw new IllegalStateException();
        }
        return c;
    }
}
