class A {
    void Drop(List<int> list) {
        foreach (var x in list) { if (x < 0) list.Remove(x); } // expect: code/modified-while-iterated
        foreach (var x in names) { names.Add(x.Next); } // expect: code/modified-while-iterated
        foreach (var x in rows) {
            Work(x);
            rows.Clear(); // expect: code/modified-while-iterated
        }
        foreach (var x in list.ToList()) { list.Remove(x); } // ok
        foreach (var x in list) { other.Add(x); } // ok
        foreach (var x in list) { if (x < 0) { list.Remove(x); break; } } // ok
    }
}
