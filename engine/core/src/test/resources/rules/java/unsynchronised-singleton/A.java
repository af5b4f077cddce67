class A {
    private static A instance;
    private static Map<String, A> cache;
    private A parent;

    public static A get() {
        if (instance == null) { // expect: java/unsynchronised-singleton
            instance = new A();
        }
        return instance;
    }

    static Map<String, A> all() {
        if (cache == null) { // expect: java/unsynchronised-singleton
            cache = Maps.newHashMap();
        }
        return cache;
    }

    static A other() {
        if (null == instance) { // expect: java/unsynchronised-singleton
            instance = new A();
        }
        return instance;
    }

    static synchronized A safe() {
        if (instance == null) { // ok
            instance = new A();
        }
        return instance;
    }

    static A local(A a) {
        if (a == null) { // ok: a parameter
            a = new A();
        }
        return a;
    }

    A lazy() {
        if (parent == null) { // ok: not shared by all
            parent = new A();
        }
        return parent;
    }
}
