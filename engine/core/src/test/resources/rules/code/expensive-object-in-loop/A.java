class A {
    void f(List<String> xs) throws Exception {
        for (String x : xs) {
            var mapper = new ObjectMapper(); // expect: code/expensive-object-in-loop
            var client = HttpClient.newHttpClient(); // expect: code/expensive-object-in-loop
            var connection = DriverManager.getConnection(URL); // expect: code/expensive-object-in-loop
            var list = new ArrayList<String>(); // ok: cheap
        }
        var mapper = new ObjectMapper(); // ok: once
        for (String x : mapper.readValue(text(), String[].class)) { // ok
            g(mapper, x);
        }
    }
}
