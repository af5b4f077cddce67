fun f1() {
    http.headers().frameOptions().disable()  // expect: code/security-header-off
}

fun f2() {
    http.headers().frameOptions().sameOrigin()  // ok
}
