fun f1() {
    http.csrf().disable()  // expect: code/csrf-protection-off
}

fun f2() {
    http.csrf { it.disable() }  // expect: code/csrf-protection-off
}

fun f3() {
    http.csrf { }  // ok
}

fun f4() {
    http.cors().disable()  // ok
}
