class A {
    Object f(List<Order> xs) {
        var a = xs.stream().sorted().findFirst(); // expect: code/sort-for-extreme
        var b = xs.stream().sorted(BY_DAY).findFirst(); // expect: code/sort-for-extreme
        var c = xs.stream().sorted(BY_DAY).limit(1); // expect: code/sort-for-extreme
        var d = xs.stream().min(BY_DAY); // ok
        var e = xs.stream().sorted().limit(3); // ok
        return xs.stream().filter(Order::isOpen).findFirst(); // ok
    }
}
