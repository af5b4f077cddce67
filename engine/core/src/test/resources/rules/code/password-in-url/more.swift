func token(secret: String) -> URL? {
    return URL(string: "https://id.example.org/token?grant=client&client_secret=\(secret)")  // expect: code/password-in-url
}

func login(user: String, pwd: String) -> URLRequest {
    return URLRequest(url: URL(string: "https://api.example.org/login?user=\(user)&pwd=\(pwd)")!)  // expect: code/password-in-url
}

func tokenAgain(secret: String, request: inout URLRequest) {
    request.setValue(secret, forHTTPHeaderField: "X-Secret")  // ok
}

func reset(user: String) -> String {
    return "https://example.org/password?user=\(user)"  // ok
}
