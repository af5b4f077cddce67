function f(s: string, xs: number[], n: number) {
    if (s.indexOf("x") > 0) { // expect: code/position-zero-missed
        return 1;
    }
    if (xs.indexOf(n)) { // expect: code/position-zero-missed
        return 2;
    }
    while (!s.indexOf("y")) { // expect: code/position-zero-missed
        s = s.slice(1);
    }
    const at = s.indexOf("x"); // ok: the position is kept
    if (s.indexOf("x") >= 0 || s.indexOf("x") === 0) { // ok
        return at;
    }
    return s.includes("x") && ~s.indexOf("y"); // ok
}
