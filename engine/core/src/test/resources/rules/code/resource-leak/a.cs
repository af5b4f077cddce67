class A {
    void Load(string path) {
        var a = new FileStream(path, FileMode.Open); // expect: code/resource-leak
        a.Read(buffer, 0, 9);
        var b = File.OpenRead(path); // expect: code/resource-leak
        b.Read(buffer, 0, 9);
        var c = new StreamReader("rates.csv"); // expect: code/resource-leak
        c.ReadLine();
        using var d = new FileStream(path, FileMode.Open); // ok
        d.Read(buffer, 0, 9);
        using (var e = File.OpenRead(path)) { e.Read(buffer, 0, 9); } // ok
        var f = new StreamReader(stream); // ok: over what another owns
        f.ReadLine();
        var g = File.OpenRead(path); // ok
        g.Dispose();
        var h = File.OpenRead(path); // ok: handed on
        Keep(h);
    }
}
