fun f1() {
    builder.hostnameVerifier { _, _ -> true }  // expect: code/hostname-check-off
}

fun f2() {
    connection.setHostnameVerifier(NoopHostnameVerifier.INSTANCE)  // expect: code/hostname-check-off
}

fun f3() {
    parameters.setEndpointIdentificationAlgorithm("")  // expect: code/hostname-check-off
}

fun f4() {
    builder.hostnameVerifier { host, _ -> host == "api.example.org" }  // ok
}

fun f5() {
    parameters.setEndpointIdentificationAlgorithm("HTTPS")  // ok
}

fun f6() {
    builder.hostnameVerifier(OkHostnameVerifier)  // ok
}
