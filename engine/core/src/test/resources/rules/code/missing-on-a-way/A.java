class Orders {
    private final Map<String, Order> byNumber = new HashMap<>();

    void asked(Order order) {
        if (order == null) {
            LOG.warn("no order");
        }
        ship(order.lines()); // expect: code/missing-on-a-way
    }

    long nothing(List<Order> orders) {
        Order last = null;
        return last.total(); // expect: code/missing-on-a-way
    }

    long entry(String number) {
        Order order = byNumber.get(number);
        return order.total(); // expect: code/missing-on-a-way
    }

    String sent(HttpServletRequest request) {
        return request.getParameter("city").trim(); // expect: code/missing-on-a-way
    }

    long own(String number) {
        return lookUp(number).total(); // expect: code/missing-on-a-way
    }

    private Order lookUp(String number) {
        for (Order order : all()) {
            if (order.is(number)) {
                return order;
            }
        }
        return null;
    }

    void left(Order order) {
        if (order == null) {
            LOG.warn("no order");
            return;
        }
        ship(order.lines()); // ok: left before
    }

    void filled(Order order) {
        if (order == null) {
            order = Order.empty();
        }
        ship(order.lines()); // ok: there is one now
    }

    void refused(Order order, List<String> errors) {
        if (order == null) {
            errors.add("no order");
        }
        if (errors.isEmpty()) {
            ship(order.lines()); // ok: the list tells
        }
    }

    long known(String number) {
        if (!byNumber.containsKey(number)) {
            return 0;
        }
        return byNumber.get(number).total(); // ok: asked for the key
    }

    long late(List<Order> orders) {
        Order last = null;
        for (Order order : orders) {
            if (last != null && last.total() > order.total()) { // ok: asked
                return last.total();
            }
            last = order;
        }
        return 0;
    }

    long insisted(Order order) {
        if (order == null) {
            LOG.warn("no order");
        }
        Objects.requireNonNull(order);
        return order.total(); // ok: insisted on
    }
}
