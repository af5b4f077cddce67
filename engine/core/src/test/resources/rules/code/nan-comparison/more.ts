function parse(text: string) {
    if (parseInt(text, 10) == Number.NaN) return 0;  // expect: code/nan-comparison
    return parseInt(text, 10);
}

function parseAgain(text: string) {
    const n = parseInt(text, 10);
    if (isNaN(n)) return NaN;  // ok: a value
    return Object.is(n, NaN) ? 0 : n;  // ok: the same value
}
