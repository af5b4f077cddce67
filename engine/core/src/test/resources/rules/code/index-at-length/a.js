function f(xs, s) {
    const a = xs[xs.length]; // expect: code/index-at-length
    const c = s.charAt(s.length); // expect: code/index-at-length
    if (xs.at(xs.length) === a) { // expect: code/index-at-length
        return c;
    }
    xs[xs.length] = a; // ok: appends
    const b = xs[xs.length - 1]; // ok
    return xs[s.length] + b; // ok
}
