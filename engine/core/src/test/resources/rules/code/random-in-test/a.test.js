test("f", () => {
    const n = Math.random(); // expect: code/random-in-test
    const id = `u${Math.random()}`; // expect: code/random-in-test
    expect(f(Math.floor(Math.random() * 9))).toBe(true); // expect: code/random-in-test
    const rng = seedrandom("7"); // ok
    const m = Math.round(rng() * 9); // ok
    expect(g(n, id, m)).toBe(random(7)); // ok
});
