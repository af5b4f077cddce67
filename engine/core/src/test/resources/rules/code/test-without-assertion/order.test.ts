it('totals', () => { new Order().total(); }); // expect: code/test-without-assertion
test('totals more', async () => { await new Order().load(); }); // expect: code/test-without-assertion
it('checks', () => { expect(new Order().total()).toBe(3); }); // ok
it('asserts', () => { assert.equal(new Order().total(), 3); }); // ok
beforeEach(() => { new Order().total(); }); // ok: no test
test('handed', t => { t.is(new Order().total(), 3); }); // ok: the runner's own object
it('done', done => { new Order().load(done); }); // expect: code/test-without-assertion
