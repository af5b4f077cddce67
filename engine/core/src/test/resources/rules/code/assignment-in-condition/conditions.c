int f(int x, int y, int a, int b, int ready) {
    if (x = 5) { go(); }  // expect: code/assignment-in-condition
    if (x = y) { go(); }  // expect: code/assignment-in-condition
    if (a = 0) { go(); }  // expect: code/assignment-in-condition
    if (x == 5) { go(); }  // ok
    if ((x = y)) { go(); }  // ok: the second parentheses say so
    if (x = next(y)) { go(); }  // ok: a call
    return 0;
}
