class CookieReadableByScript {
    Object signIn(ServerHttpResponse response, String token) throws Exception {
        ResponseCookie cookie = ResponseCookie.from("token", token).secure(true).httpOnly(false).build();  // expect: code/cookie-readable-by-script
        response.addCookie(cookie);
    }

    Object signInAgain(ServerHttpResponse response, String token) throws Exception {
        ResponseCookie cookie = ResponseCookie.from("token", token).secure(true).httpOnly(true).build();
        response.addCookie(cookie);  // ok
    }
}
