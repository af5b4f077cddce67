function label(order: Order) {
    if (order.total > 5 && order.paid) {
        return 'paid';
    } else if (order.total > 5) {  // ok: wider
        return 'large';
    } else if (order.total > 5) {  // expect: code/repeated-condition
        return 'huge';
    }
}

function kind(name: string) {
    if (typeof name === 'string') {
        return 1;
    } else if (typeof name === 'string') {  // expect: code/repeated-condition
        return 2;
    } else if (typeof name === 'number') {  // ok
        return 3;
    }
}
