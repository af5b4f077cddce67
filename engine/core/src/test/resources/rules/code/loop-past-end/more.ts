function total(prices: number[]) {
    let total = 0;
    for (let i = 0; i <= prices.length; ++i) total += prices[i];  // expect: code/loop-past-end
    return total;
}

function text(name: string) {
    for (let at = 0; at <= name.length; at++) {  // expect: code/loop-past-end
        use(name.charCodeAt(at), name[at]);
    }
}

function shifted(prices: number[]) {
    for (let i = 1; i <= prices.length; i++) use(prices[i - 1]);  // ok: shifted
    for (let i = 0; i <= prices.length; i++) use(prices.slice(0, i));  // ok: an end may be the length
}
