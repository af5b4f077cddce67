export function f(a: Box, b: Box) {
    if (a.size === a.size) return 1; // expect: code/self-comparison
    if (a.size === b.size) return 2; // ok
    return a.items[0] > a.items[0] ? 1 : 0; // expect: code/self-comparison
}
