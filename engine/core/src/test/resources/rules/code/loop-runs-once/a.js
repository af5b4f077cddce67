function f(xs) {
    for (let i = 0; i < xs.length; i++) { // expect: code/loop-runs-once
        if (xs[i]) hit(xs[i]);
        return true;
    }
}
function g(xs) {
    for (let i = 0; i < xs.length; i++) { // ok
        if (xs[i]) return true;
    }
}
