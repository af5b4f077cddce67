fun environment(): DirContext {
    val settings = Properties()
    settings.setProperty("java.naming.security.authentication", "none")  // expect: code/anonymous-directory-bind
    return InitialDirContext(settings)
}

fun lowered(context: LdapContext) {
    val kind = "none"
    context.addToEnvironment(Context.SECURITY_AUTHENTICATION, kind)  // expect: code/anonymous-directory-bind
}

fun environmentAgain(kind: String): DirContext {
    val settings = Properties()
    settings.setProperty("java.naming.security.authentication", kind)  // ok
    return InitialDirContext(settings)
}

fun loweredAgain(context: LdapContext) {
    context.addToEnvironment(Context.SECURITY_PROTOCOL, "none")  // ok
}
