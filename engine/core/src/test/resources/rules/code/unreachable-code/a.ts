function f(x: number) {
    switch (x) {
        case 1:
            return 1;
            break; // ok: style
        case 2:
            throw new Error();
            log(x); // expect: code/unreachable-code
    }
    return g();
    function g() { return 2; } // ok: hoisted
}
