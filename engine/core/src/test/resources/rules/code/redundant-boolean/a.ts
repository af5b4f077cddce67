function f(x: number) {
    if (x === 1) { return true; } else { return false; } // expect: code/redundant-boolean
}
function g(x: unknown) {
    if (x) { return true; } else { return false; } // ok: x may be no boolean
}
