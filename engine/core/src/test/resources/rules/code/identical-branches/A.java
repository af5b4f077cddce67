class A {
    int f(boolean a, boolean b) {
        if (a) { // expect: code/identical-branches
            log("x");
        } else {
            log("x");
        }
        if (a) { return 1; } else if (b) { return 2; } else { return 1; } // ok: the middle differs
        if (a) { log("x"); } else if (b) { log("x"); } // ok: without else nothing happens sometimes
        return a ? limit(3) : limit(3); // expect: code/identical-branches
    }
}
