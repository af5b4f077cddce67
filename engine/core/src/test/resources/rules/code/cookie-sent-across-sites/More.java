class CookieSentAcrossSites {
    Object configure(DefaultCookieSerializer serializer) throws Exception {
        serializer.setSameSite("None");  // expect: code/cookie-sent-across-sites
    }

    Object configureAgain(DefaultCookieSerializer serializer) throws Exception {
        serializer.setSameSite("Strict");  // ok
    }
}
