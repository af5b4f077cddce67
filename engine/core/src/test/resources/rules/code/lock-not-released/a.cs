class A {
    void B() {
        Monitor.Enter(gate); // expect: code/lock-not-released
        Work();
        Monitor.Exit(gate);
    }
    void C() {
        table.EnterWriteLock(); // expect: code/lock-not-released
        if (open) return;
        table.ExitWriteLock();
    }
    void D() {
        mutex.WaitOne(); // expect: code/lock-not-released
        Send(Read());
        mutex.ReleaseMutex();
    }
    void E() {
        Monitor.Enter(gate); // ok
        try { Work(); } finally { Monitor.Exit(gate); }
    }
    void F() { lock (gate) { Work(); } } // ok
    void G() {
        table.EnterReadLock(); // ok
        try { Work(); } finally { table.ExitReadLock(); }
    }
}
