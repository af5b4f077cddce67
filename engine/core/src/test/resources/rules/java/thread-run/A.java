class A {
    void f(Runnable r) {
        new Thread(r).run(); // expect: java/thread-run
        Thread worker = new Thread(r);
        worker.run(); // expect: java/thread-run
        var other = new Thread(r, "x");
        other.run(); // expect: java/thread-run
        worker.start(); // ok
        r.run(); // ok: no thread
        executor.run(); // ok
    }
}
