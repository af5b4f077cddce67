test("f", () => {
    expect(f()); // expect: code/incomplete-assertion
    expect(f()).toBe; // expect: code/incomplete-assertion
    expect(f()).not.toHaveBeenCalled; // expect: code/incomplete-assertion
    expect(f()).toBe(3); // ok
    expect(f()).to.be.true; // ok: chai checks at the word
    const e = expect(f()); // ok: goes on below
    e.toBe(3);
});
