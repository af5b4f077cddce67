class A {
    bool F(string a, string b) {
        bool x = a.CompareTo(b) == 1; // expect: code/compare-to-one
        bool y = a.CompareTo(b) == -1; // expect: code/compare-to-one
        bool z = string.Compare(a, b) == 1; // expect: code/compare-to-one
        bool u = a.CompareTo(b) > 0; // ok
        bool v = string.Compare(a, b) == 0; // ok
        return a.Length == 1 && x && y && z && u && v; // ok
    }
}
