fun f1() {
    env.put(Context.SECURITY_AUTHENTICATION, "none")  // expect: code/anonymous-directory-bind
}

fun f2() {
    env.put(Context.SECURITY_AUTHENTICATION, "simple")  // ok
}
