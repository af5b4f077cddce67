class ErrorNotThrown {
    Object check(Order order) throws Exception {
        if (order == null) {
            new NullPointerException("order");  // expect: code/error-not-thrown
        }
        return order;
    }

    Object state(int state) throws Exception {
        for (int i = 0; i < state; i++) {
            if (i > 9) {
                new IllegalStateException("state " + i);  // expect: code/error-not-thrown
                continue;
            }
            log(i);
        }
        return state;
    }
}
