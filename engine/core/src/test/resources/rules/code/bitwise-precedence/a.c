int f(int flags, int mask) {
    if (flags & mask == 0) { // expect: code/bitwise-precedence
        return 1;
    }
    int a = flags & 4 != 0; // expect: code/bitwise-precedence
    while (flags & FLAG_X == FLAG_X) { // expect: code/bitwise-precedence
        flags--;
    }
    int b = (flags & mask) == 0; // ok
    int c = flags & mask; // ok
    return a && b == 0 && c; // ok
}
