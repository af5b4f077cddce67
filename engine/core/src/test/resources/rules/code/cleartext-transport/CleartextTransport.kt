fun f1() {
    val u = URL("http://api.example.org/orders")  // expect: code/cleartext-transport
}

fun f2() {
    val r = rest.getForObject("http://api.example.org/orders", Order::class.java)  // expect: code/cleartext-transport
}

fun f3() {
    val client = FTPClient()  // expect: code/cleartext-transport
}

fun f4() {
    val u = URL("https://api.example.org/orders")  // ok
}

fun f5() {
    val u = URL("http://localhost/orders")  // ok
}

fun f6() {
    val client = FTPSClient()  // ok
}
