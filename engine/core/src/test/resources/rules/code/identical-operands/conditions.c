int f(int x, int y, int a, int b, int ready) {
    if (a && a) { go(); }  // expect: code/identical-operands
    if (b || a || a) { go(); }  // expect: code/identical-operands
    y = x - x;  // expect: code/identical-operands
    y = x * x;  // ok: a square
    if (poll() || poll()) { go(); }  // ok: asks twice
    if (a && b || a && !b) { go(); }  // ok
    return 0;
}
