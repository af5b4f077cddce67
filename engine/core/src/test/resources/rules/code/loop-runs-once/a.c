int s1(struct order *o, struct order *p, int a, int b, int c)
{
    while (a < b) { // expect: code/loop-runs-once
        work();
        break;
    }
    while (o->open) { // expect: code/loop-runs-once
        work();
        return 1;
    }
    while (a > c) { // expect: code/loop-runs-once
        work(a);
        other(b);
        break;
    }
    while (a < b) { // ok
        work();
        if (o->open) { break; }
    }
    while (a < b) { // ok: it may go on before
        if (o->open) { continue; }
        work();
        break;
    }
    while (true) { // ok: no end by itself, so it is a block to leave
        work();
        break;
    }
    return 0;
}
