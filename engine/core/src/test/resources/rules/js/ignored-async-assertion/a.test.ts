test("f", async () => {
    expect(f()).resolves.toBe(3); // expect: js/ignored-async-assertion
    expect(f()).rejects.toThrow("x"); // expect: js/ignored-async-assertion
    expect(f()).resolves.not.toBe(3); // expect: js/ignored-async-assertion
    await expect(f()).resolves.toBe(3); // ok
    expect(g()).toBe(3); // ok: no promise
    return expect(f()).rejects.toThrow(); // ok
});
