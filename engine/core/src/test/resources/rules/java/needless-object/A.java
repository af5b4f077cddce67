class A {
    void f(byte[] bytes, int n) {
        Integer a = new Integer(n); // expect: java/needless-object
        Boolean b = new Boolean(true); // expect: java/needless-object
        String c = new String("x"); // expect: java/needless-object
        Integer d = Integer.valueOf(n); // ok
        String e = new String(bytes, UTF_8); // ok: from bytes
        String g = new String(chars()); // ok
    }
}
