fun f1() {
    val c = SSLContext.getInstance("SSL")  // expect: code/old-tls
}

fun f2() {
    val c = SSLContext.getInstance("TLSv1.1")  // expect: code/old-tls
}

fun f3() {
    socket.setEnabledProtocols(arrayOf("TLSv1"))  // expect: code/old-tls
}

fun f4() {
    val c = SSLContext.getInstance("TLS")  // ok
}

fun f5() {
    val c = SSLContext.getInstance("TLSv1.2")  // ok
}

fun f6() {
    socket.setEnabledProtocols(arrayOf("TLSv1.3"))  // ok
}
