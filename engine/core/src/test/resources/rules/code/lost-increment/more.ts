function next(stock: Stock) {
    stock.pieces = stock.pieces--;  // expect: code/lost-increment
    return stock;
}

function page(page: number) {
    page = page++;  // expect: code/lost-increment
    return page;
}

function nextAgain(stock: Stock, n: number) {
    stock.pieces = n++;  // ok
    n = ++n;  // ok: useless but right
    return stock;
}
