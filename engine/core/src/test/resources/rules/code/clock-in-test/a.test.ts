test("f", () => {
    expect(a.stamp).toBe(Date.now()); // expect: code/clock-in-test
    expect(a.day).toEqual(new Date()); // expect: code/clock-in-test
    expect(a.stamp).toEqual(Date.now()); // expect: code/clock-in-test
    expect(a.stamp).toBeLessThan(Date.now()); // ok
    expect(a.day).toEqual(new Date(2024, 0, 1)); // ok
    expect(a.day).toBeInstanceOf(Date); // ok
});
