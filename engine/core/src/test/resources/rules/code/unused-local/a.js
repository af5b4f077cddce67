function f(a) {
    const b = a + 1; // expect: code/unused-local
    let c = 'x'; // expect: code/unused-local
    var d = a.total; // expect: code/unused-local
    const e = a + 1; // ok
    const g = load(); // ok: the call may do something
    const _h = 3; // ok: the name says so
    return () => e;
}
const top = 3; // ok
