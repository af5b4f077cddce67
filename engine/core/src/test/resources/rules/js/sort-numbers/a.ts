function f(xs: number[], names: string[], text: string) {
    xs.sort(); // expect: js/sort-numbers
    const a = [10, 9, 1].sort(); // expect: js/sort-numbers
    const b = text.split(",").map(Number).sort(); // expect: js/sort-numbers
    names.sort(); // ok
    xs.sort((p, q) => p - q); // ok
    return ["b", "a"].sort(); // ok
}
