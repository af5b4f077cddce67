const a = x == 1; // expect: js/loose-equality
const b = x != y; // expect: js/loose-equality
const c = '' == z; // expect: js/loose-equality
const d = x == null; // ok: null and undefined
const e = typeof x == 'string'; // ok: both are texts
const f = x === 1; // ok
