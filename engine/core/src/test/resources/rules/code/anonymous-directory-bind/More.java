class AnonymousDirectoryBind {
    Object environment() throws Exception {
        Properties settings = new Properties();
        settings.setProperty("java.naming.security.authentication", "none");  // expect: code/anonymous-directory-bind
        return new InitialDirContext(settings);
    }

    Object lowered(LdapContext context) throws Exception {
        context.addToEnvironment(Context.SECURITY_AUTHENTICATION, "none");  // expect: code/anonymous-directory-bind
        return context;
    }

    Object environmentAgain(String dn, String password) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("java.naming.security.authentication", "DIGEST-MD5");  // ok
        return new InitialDirContext(settings);
    }

    Object lowest(LdapContext context) throws Exception {
        context.addToEnvironment(Context.REFERRAL, "none");  // ok: another setting
        return context;
    }
}
