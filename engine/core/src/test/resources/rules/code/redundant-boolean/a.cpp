int s1(Order& o, const Order& p, int a, int b, int c) {
    if (a > b) { return true; } else { return false; } // expect: code/redundant-boolean
    return 0;
}

int s2(Order& o, const Order& p, int a, int b, int c) {
    if (a == c) { return false; } else { return true; } // expect: code/redundant-boolean
    return 0;
}

int s3(Order& o, const Order& p, int a, int b, int c) {
    if (a != 1) { return true; } else { return false; } // expect: code/redundant-boolean
    return 0;
}

int s4(Order& o, const Order& p, int a, int b, int c) {
    if (a > b) { return true; } else { return 1; } // ok
    return 0;
}

int s5(Order& o, const Order& p, int a, int b, int c) {
    if (a > b) { return true; } else { work(); return false; } // ok
    return 0;
}

int s6(Order& o, const Order& p, int a, int b, int c) {
    if (a > b) { return b; } else { return c; } // ok
    return 0;
}
