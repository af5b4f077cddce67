for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; i++) { // expect: code/wrong-loop-variable
        use(i, j);
    }
    for (let k = 0; i + k < 9; k++) use(k); // ok
}
