class A {
    string Join(List<string> list) {
        var all = "";
        foreach (var x in list) { all += x; } // expect: code/string-building-in-loop
        string text = "rows: ";
        for (int i = 0; i < 9; i++) { text = text + list[i]; } // expect: code/string-building-in-loop
        string line = "";
        while (More()) { line += Next(); } // expect: code/string-building-in-loop
        int n = 0;
        foreach (var x in list) { n += x.Length; } // ok
        foreach (var x in list) { builder.Append(x); } // ok
        all += "end"; // ok: once
        return all;
    }
}
