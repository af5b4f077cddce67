const a = new Array(3).fill([]); // expect: code/shared-element
const b = Array(3).fill({ seen: false }); // expect: code/shared-element
const c = rows.fill(new Map()); // expect: code/shared-element
const d = new Array(3).fill(0); // ok
const e = Array.from({ length: 3 }, () => []); // ok
const f = Array(3).fill(null).map(() => ({})); // ok
