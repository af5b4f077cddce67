class A {
    fun a() { lock.lock() // expect: code/lock-not-released
        work()
        lock.unlock()
    }
    fun b() { writes.lock() // expect: code/lock-not-released
        if (open) return
        writes.unlock()
    }
    fun c() { gate.acquire() // expect: code/lock-not-released
        send(read())
        gate.release()
    }
    fun d() { lock.lock() // ok
        try { work() } finally { lock.unlock() }
    }
    fun e() { lock.withLock { work() } } // ok
    fun f() { lock.lock() // ok: released elsewhere
        work()
    }
}
