class A {
    void f() throws Exception {
        synchronized (this) {
            Thread.sleep(100); // expect: code/sleep-with-lock
        }
        synchronized (lock) {
            if (busy) {
                TimeUnit.SECONDS.sleep(1); // expect: code/sleep-with-lock
            }
            while (!ready) {
                Thread.sleep(10L); // expect: code/sleep-with-lock
            }
            lock.wait(100); // ok: releases it
        }
        Thread.sleep(100); // ok
        synchronized (lock) {
            run(() -> Thread.sleep(1)); // ok: another time
        }
    }
}
