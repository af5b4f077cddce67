function f(xs: Order[]) {
    const a = xs.filter((x) => x.open).length > 0; // expect: code/count-for-existence
    const b = xs.filter(isOpen).length === 0; // expect: code/count-for-existence
    const c = xs.filter(isOpen).length !== 0; // expect: code/count-for-existence
    const d = xs.some(isOpen); // ok
    const e = xs.filter(isOpen).length > 3; // ok
    return xs.length > 0 && a && b && c && d && e; // ok
}
