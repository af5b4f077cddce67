class PasswordInUrl {
    Object token(String secret) throws Exception {
        URI address = URI.create("https://id.example.org/token?grant=client&client_secret=" + secret);  // expect: code/password-in-url
        return address;
    }

    Object login(String user, String pwd) throws Exception {
        return restTemplate.getForObject("https://api.example.org/login?user=" + user + "&pwd=" + pwd, String.class);  // expect: code/password-in-url
    }

    Object tokenAgain(String secret) throws Exception {
        return HttpRequest.newBuilder(URI.create("https://id.example.org/token")).header("X-Secret", secret);  // ok
    }

    Object reset(String user) throws Exception {
        return "https://example.org/password?user=" + user;  // ok: a path, no secret
    }
}
