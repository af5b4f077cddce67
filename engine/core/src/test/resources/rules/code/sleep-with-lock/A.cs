class A {
    void F() {
        lock (gate) {
            Thread.Sleep(100); // expect: code/sleep-with-lock
            if (busy) {
                Task.Delay(10).Wait(); // expect: code/sleep-with-lock
            }
        }
        lock (this.gate) { while (busy) { Thread.Sleep(TimeSpan.FromSeconds(1)); } } // expect: code/sleep-with-lock
        Thread.Sleep(100); // ok
        lock (gate) {
            Monitor.Wait(gate, 100); // ok: releases it
            Run(() => Thread.Sleep(1)); // ok: another time
        }
    }
}
