fun f1() {
    ResponseCookie.from("x", x).secure(true).sameSite("None")  // expect: code/cookie-sent-across-sites
}

fun f2() {
    ResponseCookie.from("x", x).secure(true).sameSite("Lax")  // ok
}
