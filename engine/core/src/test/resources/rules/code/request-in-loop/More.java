class RequestInLoop {
    Object states(List<URI> nodes, HttpClient httpClient) throws Exception {
        for (URI node : nodes) {
            httpClient.send(HttpRequest.newBuilder(node).build(), BodyHandlers.ofString());  // expect: code/request-in-loop
        }
        return nodes;
    }

    Object prices(String[] codes) throws Exception {
        for (int i = 0; i < codes.length; i++) {
            Price price = restTemplate.exchange("/prices/" + codes[i], HttpMethod.GET, null, Price.class).getBody();  // expect: code/request-in-loop
        }
        return codes;
    }

    Object statesAgain(List<URI> nodes, HttpClient httpClient) throws Exception {
        for (URI node : nodes) {
            futures.add(pool.submit(() -> httpClient.send(HttpRequest.newBuilder(node).build(), BodyHandlers.ofString())));  // ok: at once
        }
        return nodes;
    }
}
