class A {
    void F(int n) {
        if (n < 0)
            G();
            H(); // expect: code/misleading-indentation
        foreach (var x in xs)
            G();
            H(); // expect: code/misleading-indentation
        while (n > 3)
            n--;
            H(); // expect: code/misleading-indentation
        if (n == 0)
            G();
        H(); // ok
        if (n == 1) G(); // ok
        I(); // ok
    }
}
