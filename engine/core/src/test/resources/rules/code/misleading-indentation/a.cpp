int f(int n) {
    if (n < 0)
        g();
        h(); // expect: code/misleading-indentation
    for (int i = 0; i < n; i++)
        g();
        h(); // expect: code/misleading-indentation
    while (n > 3)
        n--;
        h(); // expect: code/misleading-indentation
    if (n == 0)
        g();
    h(); // ok
    if (n == 1) g(); // ok
    return n; // ok
}
