class A {
    void F(string s, List<string> xs, B b) {
        var n = s.Length;
        if (s == null) { // expect: code/late-null-check
            return;
        }
        xs.Add("x");
        if (xs != null) { // expect: code/late-null-check
            G(n);
        }
        G(b.Name);
        if (b == null) { // expect: code/late-null-check
            return;
        }
        b = b.Next();
        if (b == null) { // ok: another value
            return;
        }
        G(s?.Length);
        if (s == null) { // ok: asked before
            return;
        }
        Run(() => xs.Clear());
        if (xs == null) { // ok: not now
            G(1);
        }
    }
}
