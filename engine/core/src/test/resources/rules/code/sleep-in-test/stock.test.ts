test('moves', async () => {
    stock.moveLater(3);
    await sleep(2000);  // expect: code/sleep-in-test
    expect(stock.pieces).toBe(3);
});
describe('loading', () => {
    it('loads', async () => {
        stock.load();
        await new Promise<void>((resolve) => setTimeout(() => resolve(), 50));  // expect: code/sleep-in-test
        await expect.poll(() => stock.loaded).toBe(true);  // ok: waits for the thing itself
    });
});
