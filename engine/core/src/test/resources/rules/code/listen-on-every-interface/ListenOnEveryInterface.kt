fun f1() {
    server.bind(InetSocketAddress("0.0.0.0", 8080))  // expect: code/listen-on-every-interface
}

fun f2() {
    server.bind(InetSocketAddress("127.0.0.1", 8080))  // ok
}
