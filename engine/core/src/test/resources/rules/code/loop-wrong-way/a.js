for (let i = 0; i < n; i--) { // expect: code/loop-wrong-way
    g(i);
}
for (let i = n; i >= 0; i++) { // expect: code/loop-wrong-way
    g(i);
}
for (let i = 0; i <= n; i -= 2) { // expect: code/loop-wrong-way
    g(i);
}
for (let i = 0; i < n; i++) { // ok
    g(i);
}
for (let i = n; i > 0; i -= 1) { // ok
    g(i);
}
for (let i = 0; i !== n; i--) { // ok: not judged
    g(i);
}
