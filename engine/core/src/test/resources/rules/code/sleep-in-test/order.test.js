it('waits', async () => {
    await new Promise(r => setTimeout(r, 500)); // expect: code/sleep-in-test
    await waitFor(() => done()); // ok
    setTimeout(() => tick(), 5); // ok: nobody waits for it
    expect(done()).toBe(true);
});
