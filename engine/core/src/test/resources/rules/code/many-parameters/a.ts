function f(a: A, b: A, c: A, d: A, e: A, f: A, g: A, h: A) { } // expect: code/many-parameters
function g({ a, b, c, d, e, f, g, h }: A) { } // ok: one object
