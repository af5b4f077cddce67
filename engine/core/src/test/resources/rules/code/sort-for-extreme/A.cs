class A {
    object F(IEnumerable<Order> xs) {
        var a = xs.OrderBy(x => x.Day).First(); // expect: code/sort-for-extreme
        var b = xs.OrderByDescending(x => x.Day).First(); // expect: code/sort-for-extreme
        var c = xs.OrderBy(x => x.Day).Last(); // expect: code/sort-for-extreme
        var d = xs.MinBy(x => x.Day); // ok
        var e = xs.OrderBy(x => x.Day).Take(3); // ok
        return xs.Where(x => x.Open).First(); // ok
    }
}
