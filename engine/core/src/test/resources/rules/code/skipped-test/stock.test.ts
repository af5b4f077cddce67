const first = 1; // expect below: code/skipped-test
describe.skip('stock', () => { test('moves', () => { expect(move(3)).toBe(3); }); });
test.skipIf(process.platform === 'win32')('links', () => { expect(link()).toBe(1); });  // ok: on a condition
