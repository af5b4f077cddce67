const before = 1; // expect below: code/skipped-test
it.skip('a', () => { expect(f()).toBe(1); });
const between = 2; // expect below: code/skipped-test
xit('b', () => { expect(f()).toBe(1); });
// ok: needs a printer
it.skip('c', () => { expect(f()).toBe(1); });
it('d', () => { expect(f()).toBe(1); }); // ok
