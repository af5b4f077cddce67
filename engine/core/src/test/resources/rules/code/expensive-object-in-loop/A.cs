class A {
    void F(List<string> xs) {
        foreach (var x in xs) {
            var client = new HttpClient(); // expect: code/expensive-object-in-loop
            var connection = new SqlConnection(Text); // expect: code/expensive-object-in-loop
            var options = new JsonSerializerOptions(); // expect: code/expensive-object-in-loop
            var list = new List<string>(); // ok: cheap
        }
        var one = new HttpClient(); // ok: once
        foreach (var x in new SqlConnection(Text).Query("q")) { // ok: once
            G(x, one);
        }
    }
}
