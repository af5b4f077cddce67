class A {
    private readonly object gate = new();
    private string name = "x";

    void F() {
        lock (this) { count++; } // expect: code/lock-on-shared-object
        lock (typeof(A)) { count++; } // expect: code/lock-on-shared-object
        lock ("gate") { count++; } // expect: code/lock-on-shared-object
        lock (name) { count++; } // expect: code/lock-on-shared-object
        lock (gate) { count++; } // ok
        lock (this.gate) { count++; } // ok
        lock (Gates.Of(name)) { count++; } // ok
    }
}
