function drain(queue: Job[]) {
    while (queue.length > 0) {  // expect: code/loop-runs-once
        queue.pop()!.run();
        break;
    }
}

function find(values: number[], wanted: number) {
    for (let attempt = 0; attempt < 3; attempt++) {  // expect: code/loop-runs-once
        if (values[attempt] === wanted) log(attempt);
        throw new Error('not found');
    }
}

function first(values: Set<number>) {
    for (const v of values) { return v; }  // ok: takes the first
    while (values.size > 3) { if (!shrink(values)) break; }  // ok: left only on a condition
}
