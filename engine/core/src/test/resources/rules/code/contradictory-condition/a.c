int s1(struct order *o, struct order *p, int a, int b, int c)
{
    if (a == 1 && a == 2) { work(); } // expect: code/contradictory-condition
    if (a < 1 && a > 5) { work(); } // expect: code/contradictory-condition
    if (a != 1 || a != 2) { work(); } // expect: code/contradictory-condition
    if (o->open && !o->open) { work(); } // expect: code/contradictory-condition
    if (a == 1 || a == 2) { work(); } // ok
    if (a > 1 && a < 5) { work(); } // ok
    if (a != 1 && a != 2) { work(); } // ok
    if (o->open && !p->open) { work(); } // ok
    return 0;
}
