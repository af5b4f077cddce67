int f(int x, int y, int a, int b, int ready) {
    while (a) {
        break;
        x = 1;  // expect: code/unreachable-code
    }
    while (b) {
        continue;
        go();  // expect: code/unreachable-code
    }
    if (ready) {
        return 1;
        go();  // expect: code/unreachable-code
    }
    if (x > 1) {
        return 1;  // ok
    }
    while (y) {
        if (x) { break; }  // ok
        go();  // ok
    }
    return 0;
}
