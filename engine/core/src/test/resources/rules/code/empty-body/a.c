void f(int n) {
    if (n < 0); { // expect: code/empty-body
        g();
    }
    for (int i = 0; i < n; i++); { // expect: code/empty-body
        g();
    }
    if (n == 3); // expect: code/empty-body
    g();
    while (*p++); // ok: all is done in the condition
    for (; n > 0; n--); // ok
    if (n > 3) g(); // ok
}
int known(int error) {
    if (error == 11)
        ; /* try again: not a failure */
    return error;
}
