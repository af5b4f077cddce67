function f(x) {
    if (x === 0.1) { work(); } // expect: code/fraction-equality
    if (x == 0.3) { work(); } // expect: code/fraction-equality
    if (x * 2 != 19.99) { work(); } // expect: code/fraction-equality
    if (x === 0.5) { work(); } // ok: this one has a binary form
    if (x > 0.1) { work(); } // ok
    if (x === 1.0) { work(); } // ok
}
