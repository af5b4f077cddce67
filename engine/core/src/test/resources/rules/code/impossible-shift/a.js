function f(n) {
    const a = 1 << 32; // expect: code/impossible-shift
    const b = n >> 40; // expect: code/impossible-shift
    const c = n >>> 32; // expect: code/impossible-shift
    const d = 1 << 31; // ok
    const e = 2 ** 40; // ok
    return a + b + c + d + e + (n >>> 0); // ok
}
