import assert from 'node:assert';

test('moves', () => {
    const pieces = stock.move(3);
    assert.strictEqual(pieces, pieces);  // expect: code/always-true-assertion
    assert.strictEqual(pieces, 3);  // ok
});
