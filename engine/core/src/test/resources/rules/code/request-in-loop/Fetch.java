class Fetch {
    void f(java.util.List<String> urls) {
        for (String url : urls) {
            restTemplate.getForObject(url, String.class); // expect: code/request-in-loop
            cache.get(url); // ok: no request
        }
        restTemplate.getForObject("x", String.class); // ok
    }
}
