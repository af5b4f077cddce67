int s1(Order& o, const Order& p, int a, int b, int c) {
    if (a == NAN) { work(); } // expect: code/nan-comparison
    if (NAN != b) { work(); } // expect: code/nan-comparison
    auto d = a < NAN; // expect: code/nan-comparison
    if (a == b) { work(); } // ok
    auto e = NAN; // ok
    if (work(NAN)) { work(); } // ok
    return 0;
}
