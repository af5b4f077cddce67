function f(x: number, y: number, re: RegExp, s: string) {
    let m;
    if (x = 1) { stop(); } // expect: code/assignment-in-condition
    if (x = y) { stop(); } // expect: code/assignment-in-condition
    if (x === y) { stop(); } // ok
    if ((m = re.exec(s))) { use(m); } // ok
    if (m = re.exec(s)) { use(m); } // ok: nobody compares with a call by one sign
    while (x = next()) { use(x); } // ok
}
