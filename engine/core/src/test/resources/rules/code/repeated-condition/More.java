class RepeatedCondition {
    Object label(Order order) throws Exception {
        if (order.isPaid() && order.total > 9) return "paid";
        else if (order.total > 5) return "large";
        else if (order.total > 5) return "huge";  // expect: code/repeated-condition
        return "";
    }

    Object kind(String name) throws Exception {
        if (name == null) {
            return 1;
        } else if (name.isEmpty()) {
            return 2;
        } else if (name == null) {  // expect: code/repeated-condition
            return 3;
        }
        return 0;
    }

    Object kindAgain(Iterator<String> names) throws Exception {
        if (names.next().equals("a")) {
            return 1;
        } else if (names.next().equals("a")) {  // ok: the next one
            return 2;
        }
        return 0;
    }
}
