int f(int x, int y, int a, int b, int ready) {
    if (a) { go(x); } else { go(x); }  // expect: code/identical-branches
    if (b) { x = 1; y = 2; } else { x = 1; y = 2; }  // expect: code/identical-branches
    if (a) { go(1); } else if (b) { go(1); } else { go(1); }  // expect: code/identical-branches
    if (a) { go(1); } else if (b) { go(2); } else { go(1); }  // ok: the middle differs
    if (a) { go(1); } else if (b) { go(1); }  // ok: without else nothing happens sometimes
    if (a) { go(x); } else { go(y); }  // ok
    return 0;
}
