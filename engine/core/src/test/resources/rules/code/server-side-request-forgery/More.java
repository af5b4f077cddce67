class ServerSideRequestForgery {
    Object preview(HttpServletRequest request) throws Exception {
        URI address = URI.create(request.getParameter("address"));
        HttpRequest ask = HttpRequest.newBuilder(address).build();  // expect: code/server-side-request-forgery
        return HttpClient.newHttpClient().send(ask, BodyHandlers.ofString());
    }

    Object ping(@RequestParam int port) throws Exception {
        return new URL("http://localhost:" + port + "/health").openStream();  // ok: a number
    }
}
