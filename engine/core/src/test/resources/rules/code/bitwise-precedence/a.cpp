bool f(int flags, int mask) {
    if (flags & mask == 0) { // expect: code/bitwise-precedence
        return true;
    }
    bool a = flags & 4 != 0; // expect: code/bitwise-precedence
    bool d = flags | mask == 7; // expect: code/bitwise-precedence
    bool b = (flags & mask) == 0; // ok
    int c = flags & mask; // ok
    return a && b == 0 && c && d; // ok
}
