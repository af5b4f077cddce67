function f(a) {
    if (a) { // expect: code/identical-branches
        save(a);
    } else {
        // the same again
        save(a);
    }
    return a ? 'x' : 'y'; // ok
}
