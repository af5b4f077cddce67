private const val EVERY = "0.0.0.0"
fun start(): HttpServer {
    return HttpServer.create(InetSocketAddress(EVERY, 8080), 0)  // expect: code/listen-on-every-interface
}

fun accept(): ServerSocket {
    return ServerSocket(9090, 50, InetAddress.getByName("0.0.0.0"))  // expect: code/listen-on-every-interface
}

fun startAgain(settings: Settings): HttpServer {
    return HttpServer.create(InetSocketAddress(settings.host, 8080), 0)  // ok
}

fun acceptAgain(): ServerSocket {
    return ServerSocket(9090, 50, InetAddress.getByName("localhost"))  // ok
}
