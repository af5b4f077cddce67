class A {
    bool F(string a, string b) {
        bool x = a.ToLower() == b.ToLower(); // expect: csharp/culture-case
        bool y = a.ToUpper() == "X"; // expect: csharp/culture-case
        bool z = a.ToLower().Equals("file"); // expect: csharp/culture-case
        string lower = a.ToLower(); // ok: no comparison
        bool u = a.ToLowerInvariant() == "x"; // ok
        return a == b && string.Equals(a, b, StringComparison.OrdinalIgnoreCase) && x && y && z && u; // ok
    }
}
