it('x', () => {
    expect(true).toBe(true); // expect: code/always-true-assertion
    expect(order.total).toBe(order.total); // expect: code/always-true-assertion
    expect(order.paid).toBe(true); // ok
    expect(next()).toBe(next()); // ok: asks twice
});
