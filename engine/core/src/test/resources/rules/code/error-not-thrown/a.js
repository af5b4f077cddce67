function f(x) {
    if (x < 0) new RangeError('negative'); // expect: code/error-not-thrown
    if (x > 9) throw new RangeError('large'); // ok
    return Promise.reject(new Error('x')); // ok
}
