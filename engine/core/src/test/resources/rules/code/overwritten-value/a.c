void f(int a, int b) {
    int x, y;
    x = a; // expect: code/overwritten-value
    x = b;
    y = 1; // expect: code/overwritten-value
    y = 2;
    x = a + 1; // expect: code/overwritten-value
    x = next();
    x = a; // ok
    x = x + b;
    y = next(); // ok: the call may do something
    y = 2;
    *p = 1; // ok: may be a device
    *p = 2;
}
