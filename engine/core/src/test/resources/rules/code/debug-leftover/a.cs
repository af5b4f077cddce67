class A {
    void Load() {
        Debugger.Break(); // expect: code/debug-leftover
        Debugger.Launch(); // expect: code/debug-leftover
        if (open) { Debugger.Break(); } // expect: code/debug-leftover
        Console.WriteLine("3 bills sent"); // ok: what a command says
        circuit.Break(); // ok
        app.Launch(); // ok
    }
}
