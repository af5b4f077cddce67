class A {
    private readonly ConcurrentDictionary<string, string> pages = new();
    private readonly Dictionary<string, string> plain = new();

    string F(string k, ConcurrentDictionary<string, int> m) {
        if (!pages.ContainsKey(k)) { // expect: code/check-then-act
            pages[k] = "x";
        }
        if (!m.ContainsKey(k)) { // expect: code/check-then-act
            var n = Count(k);
            m.TryAdd(k, n);
        }
        if (pages.ContainsKey(k)) { // expect: code/check-then-act
            return pages[k];
        }
        if (!plain.ContainsKey(k)) { // ok: one thread's own
            plain[k] = "x";
        }
        m.TryAdd(k, 1); // ok
        return pages.GetOrAdd(k, Make); // ok
    }
}
