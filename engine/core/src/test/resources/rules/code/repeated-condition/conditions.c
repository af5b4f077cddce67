int f(int x, int y, int a, int b, int ready) {
    if (x == 1) { go(1); }
    else if (x == 2) { go(2); }
    else if (x == 1) { go(3); }  // expect: code/repeated-condition
    else if (x == 3) { go(4); }  // ok
    if (a) { go(1); } else if (b) { go(2); }
    else if (a) { go(3); }  // expect: code/repeated-condition
    if (x > y) { go(1); }
    else if (x > y) { go(2); }  // expect: code/repeated-condition
    if (x == 1) { go(5); }  // ok: another chain
    if (x < 1) { go(6); } else if (x < 2) { go(7); }  // ok
    return 0;
}
