function count(lines: string[]) {
    let n = 0;
    for (let i = 0; i < lines.length; i++) {
        const digits = new RegExp('^[0-9]+$', 'u');  // expect: code/regex-in-loop
        if (digits.test(lines[i])) n++;
    }
    return n;
}

function drain(queue: string[]) {
    while (queue.length) {
        if (RegExp('free', 'i').test(queue.pop()!)) return true;  // expect: code/regex-in-loop
    }
}

function countAgain(lines: string[], words: string[]) {
    const digits = new RegExp('^[0-9]+$');  // ok: before the loop
    for (const word of words) use(new RegExp(`^${word}$`));  // ok: another pattern in each round
    return lines.filter((line) => digits.test(line));
}
