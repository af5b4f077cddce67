int f(int x, int y, int a, int b, int ready) {
    x = x;  // expect: code/self-assignment
    y = y;  // expect: code/self-assignment
    if (ready) { a = a; }  // expect: code/self-assignment
    x = y;  // ok
    a = b;  // ok
    x = next(x);  // ok
    return 0;
}
