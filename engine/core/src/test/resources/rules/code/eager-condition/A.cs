class A {
    bool F(string s, int[] a, int flags) {
        bool x = s != null & s.Length == 0; // expect: code/eager-condition
        if (s == null | s.Trim() == "") { // expect: code/eager-condition
            return x;
        }
        bool y = this.name != null & this.name.Any(); // expect: code/eager-condition
        bool z = s != null && s.Length == 0; // ok
        bool u = s != null & a != null; // ok: harmless
        return (flags & 4) != 0 && y && z && u; // ok
    }
}
