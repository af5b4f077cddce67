const a = typeof x === 'undefind'; // expect: js/unknown-typeof
const b = typeof x !== 'Function'; // expect: js/unknown-typeof
const c = typeof x == 'array'; // expect: js/unknown-typeof
const d = typeof x === 'string'; // ok
const e = typeof x === typeof y; // ok
const f = kind === 'array'; // ok
