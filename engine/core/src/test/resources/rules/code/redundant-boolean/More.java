class RedundantBoolean {
    Object paid(Order order) throws Exception {
        if (order.isPaid()) return true;  // expect: code/redundant-boolean
        else return false;
    }

    Object paidAgain(Order order) throws Exception {
        if (order.isPaid()) return true;  // ok: another value
        else return order.isGift();
    }

    Object paidLater(Order order) throws Exception {
        if (order.isPaid()) return true;  // ok: three ways
        else if (order.isOld()) return false;
        else return true;
    }
}
