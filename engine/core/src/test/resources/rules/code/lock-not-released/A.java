class A {
    void f() {
        lock.lock(); // expect: code/lock-not-released
        g();
        lock.unlock();
    }

    void h() {
        this.lock.lock(); // expect: code/lock-not-released
        if (g()) {
            return;
        }
        this.lock.unlock();
    }

    void i() {
        write.lock(); // expect: code/lock-not-released
        try {
            g();
        } catch (Exception e) {
            log(e);
        }
        write.unlock();
    }

    void j() {
        lock.lock(); // ok
        try {
            g();
        } finally {
            lock.unlock();
        }
    }

    void k() {
        lock.lock(); // ok: nothing between can fail
        n++;
        lock.unlock();
    }

    void l() {
        lock.lock(); // ok: released by another method
        g();
    }
}
