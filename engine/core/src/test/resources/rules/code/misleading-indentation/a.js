function f(n) {
    if (n < 0)
        g();
        h(); // expect: code/misleading-indentation
    while (n > 0)
        n--;
        h(); // expect: code/misleading-indentation
    if (n > 3)
        g();
    else
        h();
        i(); // expect: code/misleading-indentation
    if (n === 0)
        g();
    h(); // ok
    if (n === 1) g(); // ok
    i(); // ok
}
