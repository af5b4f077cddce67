fun preview(call: ApplicationCall, client: HttpClient) {
    val address = call.request.queryParameters["address"]!!
    client.get("http://$address/preview")  // expect: code/server-side-request-forgery
}

fun ping(request: HttpServletRequest) {
    val connection = URL("http://" + request.getHeader("X-Node") + "/ping").openConnection()  // expect: code/server-side-request-forgery
    connection.connect()
}

fun local(call: ApplicationCall, client: HttpClient) {
    val port = call.parameters["port"]!!.toInt()
    client.get("http://localhost:$port/health")  // ok: a number
}
