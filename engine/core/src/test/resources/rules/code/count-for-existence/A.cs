class A {
    bool F(IEnumerable<int> xs, List<int> list) {
        bool a = xs.Count() > 0; // expect: code/count-for-existence
        bool b = xs.Count(x => x > 3) == 0; // expect: code/count-for-existence
        if (xs.Where(x => x > 3).Count() != 0) { // expect: code/count-for-existence
            return a;
        }
        bool c = list.Count > 0; // ok: a property
        bool d = xs.Count() > 3; // ok
        return xs.Any() && b && c && d; // ok
    }
}
