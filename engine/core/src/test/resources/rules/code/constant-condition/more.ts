function label(order: Order) {
    if (true) return order.name;  // expect: code/constant-condition
    return false ? order.title : '';  // expect: code/constant-condition
}

function labelAgain(order: Order, shortened: boolean) {
    for (;;) { if (order.done) break; }  // ok: an endless loop is meant
    return shortened ? order.name : order.title;  // ok
}
