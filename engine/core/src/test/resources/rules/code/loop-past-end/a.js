function f(xs) {
    for (let i = 0; i <= xs.length; i++) { // expect: code/loop-past-end
        use(xs[i]);
    }
    for (let i = 0; i < xs.length; i++) use(xs[i]); // ok
}
