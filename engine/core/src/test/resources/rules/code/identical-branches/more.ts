function price(customer: Customer, base: number) {
    return customer.known ? base * 2 : base * 2;  // expect: code/identical-branches
}

function store(order: Order) {
    if (order.paid) {  // expect: code/identical-branches
        order.state = 'open';
        return save(order);
    } else {
        order.state = 'open';
        return save(order);
    }
}

function storeAgain(order: Order) {
    if (order.paid) {  // ok
        return save(order);
    } else {
        return save(order.copy);
    }
}

function chain(a: boolean, b: boolean) {
    if (a) { log(1); } else if (b) { log(1); }  // ok: without else nothing happens sometimes
}
