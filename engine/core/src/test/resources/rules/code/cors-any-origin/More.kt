fun source(): CorsConfigurationSource {
    val settings = CorsConfiguration()
    settings.addAllowedOrigin("*")  // expect: code/cors-any-origin
}

fun sourceAgain(): CorsConfigurationSource {
    val settings = CorsConfiguration()
    settings.addAllowedOrigin("https://app.example.org")  // ok
}
