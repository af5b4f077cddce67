const o = {
    id: 1,
    name: 'x',
    'id': 2, // expect: code/duplicate-key
    [name]: 3, // ok: computed
    ...rest, // ok
};
const p = { a: { id: 1 }, b: { id: 2 } }; // ok: two objects
