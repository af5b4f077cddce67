function f(k: string) {
    if (k === 'a') return 1;
    else if (k === 'b') return 2; // ok
    else if (k === 'a') return 3; // expect: code/repeated-condition
}
