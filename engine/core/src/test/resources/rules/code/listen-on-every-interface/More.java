class ListenOnEveryInterface {
    Object start() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("::", 8080), 0);  // expect: code/listen-on-every-interface
        return server;
    }

    Object accept() throws Exception {
        final String every = "0.0.0.0";
        return new ServerSocket(9090, 50, InetAddress.getByName(every));  // expect: code/listen-on-every-interface
    }

    Object startAgain(String host) throws Exception {
        return HttpServer.create(new InetSocketAddress(host, 8080), 0);  // ok
    }

    Object acceptAgain() throws Exception {
        return new ServerSocket(9090, 50, InetAddress.getLoopbackAddress());  // ok
    }
}
