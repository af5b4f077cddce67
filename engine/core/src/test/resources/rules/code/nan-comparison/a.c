int s1(struct order *o, struct order *p, int a, int b, int c)
{
    if (a == NAN) { work(); } // expect: code/nan-comparison
    if (NAN != b) { work(); } // expect: code/nan-comparison
    int d = a < NAN; // expect: code/nan-comparison
    if (a == b) { work(); } // ok
    int e = NAN; // ok
    if (work(NAN)) { work(); } // ok
    return 0;
}
