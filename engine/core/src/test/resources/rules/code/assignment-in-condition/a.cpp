int s1(Order& o, const Order& p, int a, int b, int c) {
    if (a = b) { work(); } // expect: code/assignment-in-condition
    if (a = 1) { work(); } // expect: code/assignment-in-condition
    if (a > b) { work(); } else if (c = 0) { other(); } // expect: code/assignment-in-condition
    if (a == b) { work(); } // ok
    if ((a = b)) { work(); } // ok: the second pair says so
    if (a = fetch(1)) { work(); } // ok
    if ((a = fetch(1)) > 0) { work(); } // ok
    return 0;
}
