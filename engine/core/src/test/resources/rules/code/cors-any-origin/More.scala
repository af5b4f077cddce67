object CorsAnyOrigin {
    def source() = {
        val settings = new CorsConfiguration()
        settings.addAllowedOriginPattern("*")  // expect: code/cors-any-origin
    }

    def sourceAgain() = {
        val settings = new CorsConfiguration()
        settings.addAllowedOriginPattern("https://*.example.org")  // ok
    }
}
