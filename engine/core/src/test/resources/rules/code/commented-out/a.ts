// x = 1; expect: code/commented-out
// const y = x + 1;
// g(y);
// h(y);
f();
// Calls the other one first. // ok
// Then it waits for the answer,
// which may take a while. // ok
// a = 1; // ok
// g(a);
export {};
f();
// let p = 1; expect: code/commented-out
// q(p);
// r(p);
g();
// z = p; expect: code/commented-out
// y(z);
// w(z);
h();
