function f(s: string, xs: string[], b: Box) {
    const n = s.length;
    if (s === null) { // expect: code/late-null-check
        return;
    }
    xs.push("x");
    if (xs != null) { // expect: code/late-null-check
        g(n);
    }
    g(b.name);
    if (b === undefined) { // expect: code/late-null-check
        return;
    }
    b = b.next();
    if (b === null) { // ok: another value
        return;
    }
    g(s?.length);
    if (s === null) { // ok: asked before
        return;
    }
    later(() => xs.pop());
    if (xs === null) { // ok: not now
        g(1);
    }
}
