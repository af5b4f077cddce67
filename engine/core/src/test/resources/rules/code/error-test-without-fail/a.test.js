it('a', () => { try { pay(-1); } catch (e) { expect(e.message).toBe('negative'); } }); // expect: code/error-test-without-fail
it('b', async () => { try { await pay(-1); } catch (e) { assert.equal(e.message, 'negative'); } }); // expect: code/error-test-without-fail
test('c', () => {
    try {
        pay(-1);
    } catch (e) { // expect: code/error-test-without-fail
        expect(e).toBeInstanceOf(PayError);
    }
});
it('d', () => { try { pay(-1); fail(); } catch (e) { expect(e.message).toBe('negative'); } }); // ok
it('e', () => { expect.assertions(1); try { pay(-1); } catch (e) { expect(e.message).toBe('negative'); } }); // ok
it('f', () => { expect(() => pay(-1)).toThrow(PayError); }); // ok
