class A {
    private final Condition full = lock.newCondition();

    synchronized void f() throws Exception {
        if (!ready) {
            wait(); // expect: code/wait-outside-loop
        }
        synchronized (lock) {
            lock.wait(100); // expect: code/wait-outside-loop
        }
        full.await(); // expect: code/wait-outside-loop
        while (!ready) {
            wait(); // ok
        }
        latch.await(); // ok: no condition
        process.waitFor(); // ok
    }
}
