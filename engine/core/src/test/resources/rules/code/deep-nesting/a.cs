class Samples {
    int five(int a) { // expect: code/deep-nesting
    if (a == 1) {
        if (a == 2) {
            if (a == 3) {
                if (a == 4) {
                    if (a == 5) {
                        work(1);
                    }
                }
            }
        }
    }
    return 0;
    }

    int six(int a) { // expect: code/deep-nesting
    if (a == 1) {
        if (a == 2) {
            if (a == 3) {
                if (a == 4) {
                    if (a == 5) {
                        if (a == 6) {
                            work(1);
                        }
                    }
                }
            }
        }
    }
    return 0;
    }

    int seven(int a) { // expect: code/deep-nesting
    if (a == 1) {
        if (a == 2) {
            if (a == 3) {
                if (a == 4) {
                    if (a == 5) {
                        if (a == 6) {
                            if (a == 7) {
                                work(1);
                            }
                        }
                    }
                }
            }
        }
    }
    return 0;
    }

    int four(int a) { // ok
    if (a == 1) {
        if (a == 2) {
            if (a == 3) {
                if (a == 4) {
                    work(1);
                }
            }
        }
    }
    return 0;
    }

    int one(int a) { // ok
    if (a == 1) {
        work(1);
    }
    return 0;
    }

    int beside(int a) { // ok
    if (a == 1) {
        if (a == 2) {
            work(1);
        }
    }
    if (a == 1) {
        if (a == 2) {
            if (a == 3) {
                work(1);
            }
        }
    }
    return 0;
    }

}
