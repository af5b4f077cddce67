class A {
    void Clean(string text) {
        text.Trim(); // expect: code/ignored-result
        text.ToUpper(); // expect: code/ignored-result
        string.Format("{0}", text); // expect: code/ignored-result
        var t = text.Trim(); // ok
        Use(text.ToUpper()); // ok
        builder.Trim(); // ok: may act on itself
    }
}
