function small(order: Order) {
    if (order.pieces < 3) {  // expect: code/redundant-boolean
        return false;
    } else {
        return true;
    }
}

function kind(order: unknown) {
    if (order instanceof Order) return true;  // expect: code/redundant-boolean
    else return false;
}

function smallAgain(order: Order) {
    if (order.pieces < 3) { return true; } else { return order.gift; }  // ok: another value
}

function noted(order: Order) {
    if (order.pieces < 3) { log(order); return true; } else { return false; }  // ok: does more
}
