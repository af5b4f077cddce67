for (const x of xs) {
    new RegExp('[0-9]+').test(x); // expect: code/regex-in-loop
    new RegExp(x).test('y'); // ok: another pattern in each round
}
