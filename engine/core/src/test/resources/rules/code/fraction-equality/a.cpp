int s1(Order& o, const Order& p, int a, int b, int c) {
    if ((rate == 0.1)) { work(); } // expect: code/fraction-equality
    if ((rate != 0.3)) { work(); } // expect: code/fraction-equality
    auto d = rate == 19.99; // expect: code/fraction-equality
    if ((rate == 0.5)) { work(); } // ok: this one has a binary form
    if ((rate > 0.1)) { work(); } // ok
    if ((rate == other)) { work(); } // ok
    if ((rate == 1.0)) { work(); } // ok
    return 0;
}
