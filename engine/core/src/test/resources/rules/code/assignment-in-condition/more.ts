function check(order: Order) {
    if (order.state = 'paid') { return 1; }  // expect: code/assignment-in-condition
    return order.state === 'paid';
}
