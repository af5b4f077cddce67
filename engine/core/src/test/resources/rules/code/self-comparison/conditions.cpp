int f(int x, int y, int a, int b, int ready) {
    if (x == x) { go(); }  // expect: code/self-comparison
    if (x < x) { go(); }  // expect: code/self-comparison
    while (a >= a) { go(); }  // expect: code/self-comparison
    if (x == y) { go(); }  // ok
    if (next() == next()) { go(); }  // ok: each call may answer differently
    if (x < y) { go(); }  // ok
    return 0;
}
