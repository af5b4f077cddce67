const f = (a, b) => a.left && a.left; // expect: code/identical-operands
const g = (a, b) => a.left && a.right; // ok
