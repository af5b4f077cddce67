void f(int n) {
    switch (n) {
        case 1: // expect: code/case-runs-on
            g();
        case 2:
            h();
            break;
        case 3: // expect: code/case-runs-on
            n = 4;
        case 4: { // expect: code/case-runs-on
            g();
        }
        case 5: // ok: shares the next one's
        case 6:
            h();
            /* fallthrough */
        case 7: // ok
            return;
        case 8: // ok
            exit(1);
        default:
            g();
    }
}
int chosen(int kind) {
    switch (kind) {
        case 1:
            close_it(kind);
#if defined(KEEPS_PENDING)
            wait_for(kind);
#endif
            break;
        case 2:
            open_it(kind);
#ifdef SLOW
            wait_for(kind);
            break;
#else
            break;
#endif
        case 3:
            drop_it(kind);
            break;
    }
    return 0;
}
