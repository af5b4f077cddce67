class ATest {
    @Test
    void f() throws Exception {
        var a = new URL("https://api.rates.io/x").openStream(); // expect: code/network-in-test
        var b = new URL("http://rates.io").openConnection(); // expect: code/network-in-test
        var c = Jsoup.connect("https://rates.io"); // expect: code/network-in-test
        var d = new URL("http://localhost:8080/x").openStream(); // ok
        var e = new URL("https://rates.io/x"); // ok: opens nothing
        assertTrue(new URL(server.url()).openStream() != null); // ok
    }
}
