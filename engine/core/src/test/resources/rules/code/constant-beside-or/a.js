function f(x, y) {
    if (x === "a" || "b") { // expect: code/constant-beside-or
        return 1;
    }
    if (x == 1 || 2) { // expect: code/constant-beside-or
        return 2;
    }
    const isYes = x === 'y' || 'yes'; // expect: code/constant-beside-or
    const name = x || "none"; // ok: a default
    const z = x === 1 || y; // ok
    return x === "a" || x === "b" || isYes || name || z; // ok
}
