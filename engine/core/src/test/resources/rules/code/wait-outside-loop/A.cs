class A {
    void F() {
        lock (gate) {
            if (!ready) {
                Monitor.Wait(gate); // expect: code/wait-outside-loop
            }
            Monitor.Wait(gate, 100); // expect: code/wait-outside-loop
            while (!ready) {
                Monitor.Wait(gate); // ok
            }
        }
        task.Wait(); // ok: no condition
        gate.Wait(); // ok
        lock (other) { Monitor.Wait(other); } // expect: code/wait-outside-loop
    }
}
