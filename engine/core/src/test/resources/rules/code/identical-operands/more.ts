function overlap(a: Range, b: Range) {
    return a.begin < b.end || a.begin < b.end;  // expect: code/identical-operands
}

function share(part: number, whole: number) {
    return part / part;  // expect: code/identical-operands
}

function shareAgain(part: number, whole: number) {
    return part * part + whole / part;  // ok: a square
}

function asked(queue: Queue) {
    return queue.poll() || queue.poll();  // ok: asks twice
}
