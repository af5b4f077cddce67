class Fetch {
    void get(@RequestParam String url, @PathVariable String id, String caller) throws Exception {
        new URL(url).openStream(); // expect: code/server-side-request-forgery
        rest.getForObject("http://" + url, String.class); // expect: code/server-side-request-forgery
        new URL("https://api.example.org/users/" + id).openStream(); // ok: the host is fixed
        new URL(caller).openStream(); // ok: no request is in sight
    }
}
