const a = new Boolean(x); // expect: js/wrapper-object
const b = new String("x"); // expect: js/wrapper-object
const c = new Number(3); // expect: js/wrapper-object
const d = Boolean(x); // ok
const e = String(3); // ok
const f = new Map(); // ok
