function f(rows) {
    let xs = [];
    const a = rows.reduce((acc, row) => [...acc, row.id], []); // expect: code/copy-to-append
    const b = rows.reduce((acc, row) => ({ ...acc, [row.id]: row }), {}); // expect: code/copy-to-append
    for (const row of rows) {
        xs = [...xs, row]; // expect: code/copy-to-append
        xs.push(row); // ok
    }
    xs = [...xs, 1]; // ok: once
    return rows.reduce((acc, row) => acc + row.n, 0) + a + b; // ok
}
