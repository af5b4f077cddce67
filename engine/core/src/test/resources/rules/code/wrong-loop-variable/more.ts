function rows(rows: number[], columns: number[]) {
    for (let r = 0; r < rows.length; r++) {
        for (let c = 0; c < columns.length; r += 1) {  // expect: code/wrong-loop-variable
            use(r, c);
        }
    }
}

function down(n: number) {
    for (let i = n; i > 0; i--) {
        for (let j = n; j > 0; i--) {  // expect: code/wrong-loop-variable
            use(i, j);
        }
    }
}

function bound(n: number) {
    for (let i = 0; i < n; i++) {
        for (let j = i; j < n - i; j++) use(i, j);  // ok
        for (let a = 0, b = n; a < b; a++, b--) use(a, b);  // ok
    }
}
