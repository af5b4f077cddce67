class A {
    void F(int a, int b) {
        int x, y;
        x = a; // expect: code/overwritten-value
        x = b;
        y = 1; // expect: code/overwritten-value
        y = 2;
        x = a + 1; // expect: code/overwritten-value
        x = Next();
        x = a; // ok
        x = x + b;
        y = Next(); // ok: the call may do something
        y = 2;
        this.P = 1; // ok: a setter may see it
        this.P = 2;
    }
}
