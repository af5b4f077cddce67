it.only('a', () => { expect(1 + f()).toBe(2); }); // expect: js/focused-test
describe.only('b', () => { }); // expect: js/focused-test
fit('c', () => { }); // expect: js/focused-test
it('d', () => { expect(f()).toBe(1); }); // ok
query.only('id'); // ok: no test
fit(model); // ok: another function
