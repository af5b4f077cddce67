fun f1() {
    response.setHeader("Access-Control-Allow-Origin", "*")  // expect: code/cors-any-origin
}

fun f2() {
    registry.addMapping("/api/**").allowedOrigins("*")  // expect: code/cors-any-origin
}

fun f3() {
    response.setHeader("Access-Control-Allow-Origin", origin)  // ok
}

fun f4() {
    response.setHeader("Accept", "*")  // ok
}
