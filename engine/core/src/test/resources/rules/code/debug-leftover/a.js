debugger; // expect: code/debug-leftover
console.trace('x'); // expect: code/debug-leftover
console.log('usage'); // ok: a program may print
