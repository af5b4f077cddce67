class A {
    void Pay(int a) {
        if (a < 0) { new ArgumentException("negative"); } // expect: code/error-not-thrown
        new InvalidOperationException("closed"); // expect: code/error-not-thrown
        if (a > 9) new OverflowException(); // expect: code/error-not-thrown
        if (a < 1) { throw new ArgumentException("negative"); } // ok
        var e = new InvalidOperationException("kept"); // ok
        new Timer(Tick); // ok: no error
    }
}
