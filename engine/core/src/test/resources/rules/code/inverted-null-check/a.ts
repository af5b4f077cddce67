const a = (x: any) => x === null && x.id > 1; // expect: code/inverted-null-check
const b = (x: any) => x === undefined || x.id > 1; // ok
const c = (x: any) => x == null && x?.id; // ok: asks again
