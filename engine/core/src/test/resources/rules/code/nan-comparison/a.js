const a = x === NaN; // expect: code/nan-comparison
const b = NaN != x; // expect: code/nan-comparison
const c = Number.isNaN(x); // ok
