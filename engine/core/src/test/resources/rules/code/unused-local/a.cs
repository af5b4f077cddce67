class A {
    int F(int a) {
        int b = a + 1; // expect: code/unused-local
        var c = "x"; // expect: code/unused-local
        string d = a.Name; // expect: code/unused-local
        var e = a + 1; // ok
        var g = Load(); // ok: the call may do something
        var p = new Point { Left = 3 }; // ok
        return e;
    }
    int field = 3; // ok
}
