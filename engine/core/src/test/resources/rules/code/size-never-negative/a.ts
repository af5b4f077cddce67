function f(xs: number[], s: string, n: number) {
    const a = xs.length >= 0; // expect: code/size-never-negative
    const b = s.length < 0; // expect: code/size-never-negative
    if (0 > xs.length) { // expect: code/size-never-negative
        return a;
    }
    const c = xs.length > 0; // ok
    const d = xs.length - n < 0; // ok: a difference
    return n >= 0 && b && c && d; // ok
}
