class A {
    private Integer count = 0;
    private final Object lock = new Object();
    private final String name = "x";

    void f() {
        synchronized (count) { // expect: code/lock-on-shared-object
            count++;
        }
        synchronized ("lock") { // expect: code/lock-on-shared-object
            count++;
        }
        synchronized (new Object()) { // expect: code/lock-on-shared-object
            count++;
        }
        synchronized (name) { // expect: code/lock-on-shared-object
            count++;
        }
        synchronized (lock) { // ok
            count++;
        }
        synchronized (this) { // ok: usual in Java
            count++;
        }
        synchronized (A.class) { // ok
            count++;
        }
    }
}
