class ConstantCondition {
    Object label(Order order) throws Exception {
        return false ? order.name : order.title;  // expect: code/constant-condition
    }

    Object labelAgain(Order order, boolean shortened) throws Exception {
        return shortened ? order.name : order.title;  // ok
    }
}
