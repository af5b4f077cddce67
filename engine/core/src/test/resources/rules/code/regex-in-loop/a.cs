class A {
    void Scan(List<string> list) {
        foreach (var x in list) { Use(new Regex("[0-9]+").Match(x)); } // expect: code/regex-in-loop
        for (int i = 0; i < 9; i++) { var r = new Regex("a+b", RegexOptions.Compiled); } // expect: code/regex-in-loop
        while (More()) { Use(new Regex(@"\d+")); } // expect: code/regex-in-loop
        var digits = new Regex("[0-9]+"); // ok
        foreach (var x in list) { Use(digits.Match(x)); } // ok
        foreach (var x in list) { Use(new Regex(x)); } // ok: another one each time
    }
}
