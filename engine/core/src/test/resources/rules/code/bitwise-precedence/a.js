function f(flags, mask) {
    if (flags & mask == 0) { // expect: code/bitwise-precedence
        return 1;
    }
    const a = flags & 4 === 4; // expect: code/bitwise-precedence
    const b = flags & mask !== 0; // expect: code/bitwise-precedence
    const c = (flags & mask) == 0; // ok
    const d = flags & mask; // ok
    return a && b === 0 && c && d; // ok
}
