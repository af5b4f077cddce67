function f(a, b, s) {
    const x = Math.max(a.w, a.w); // expect: code/same-argument
    const y = Math.min(b, b); // expect: code/same-argument
    const z = s.replace(a, a); // expect: code/same-argument
    const u = Math.max(a.w, a.h); // ok
    const v = Math.min(next(), next()); // ok: two calls
    return s.replace(a, b) + x + y + z + u + v; // ok
}
