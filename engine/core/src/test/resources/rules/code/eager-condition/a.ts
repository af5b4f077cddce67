function f(s: string | null, a: number[], flags: number) {
    if (s != null & s.length === 0) { // expect: code/eager-condition
        return 1;
    }
    const y = s == null | s.trim() === ""; // expect: code/eager-condition
    const v = a.length > 0 & a[0] === 1; // expect: code/eager-condition
    const z = s != null && s.length === 0; // ok
    const u = s != null & a != null; // ok: harmless
    return (flags & 4) !== 0 && y && z && u && v; // ok
}
