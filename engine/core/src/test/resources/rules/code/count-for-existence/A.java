class A {
    boolean f(List<Order> xs) {
        boolean a = xs.stream().filter(Order::isOpen).count() > 0; // expect: code/count-for-existence
        boolean b = xs.stream().filter(x -> x.n() > 3).count() == 0; // expect: code/count-for-existence
        boolean c = xs.stream().filter(Order::isOpen).findFirst().isPresent(); // expect: code/count-for-existence
        boolean d = xs.stream().anyMatch(Order::isOpen); // ok
        boolean e = xs.stream().filter(Order::isOpen).count() > 3; // ok
        return xs.stream().count() > 0 && a && b && c && d && e; // ok
    }
}
