fun f1() {
    val spec = PBEKeySpec(password, salt, 1000, 256)  // expect: code/few-key-iterations
}

fun f2() {
    val encoder = BCryptPasswordEncoder(4)  // expect: code/few-key-iterations
}

fun f3() {
    BCrypt.gensalt(6)  // expect: code/few-key-iterations
}

fun f4() {
    val spec = PBEKeySpec(password, salt, 310000, 256)  // ok
}

fun f5() {
    val encoder = BCryptPasswordEncoder()  // ok
}

fun f6() {
    BCrypt.gensalt(12)  // ok
}
