int s1(struct order *o, struct order *p, int a, int b, int c)
{
    if (a > b) { return 1; }
    work(); // ok
    return a;
    work(); // expect: code/unreachable-code
    return 0;
}

int s2(struct order *o, struct order *p, int a, int b, int c)
{
    if (a > b) { return 1; } else { return 2; }
    work(); // ok: both arms leave, which is not looked at
    return 0;
}

int s3(struct order *o, struct order *p, int a, int b, int c)
{
    if (a > b) { work(); return 2; } // ok
    return 3;
    other(1); // expect: code/unreachable-code
    other(2); // ok: told once
    return 0;
}

int s4(struct order *o, struct order *p, int a, int b, int c)
{
    while (a > b) {
        break;
        work(); // expect: code/unreachable-code
    }
    return 0;
}
