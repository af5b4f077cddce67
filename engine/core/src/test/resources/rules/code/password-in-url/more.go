package sample

func token(secret string) (*http.Response, error) {
	return http.Get("https://id.example.org/token?client_secret=" + url.QueryEscape(secret))  // expect: code/password-in-url
}

func login(user, pwd string) string {
	return fmt.Sprintf("https://api.example.org/login?user=%s&pwd=%s", user, pwd)  // expect: code/password-in-url
}

func tokenAgain(secret string) (*http.Response, error) {
	return http.PostForm("https://id.example.org/token", url.Values{"client_secret": {secret}})  // ok
}

func reset(user string) string {
	return fmt.Sprintf("https://example.org/password?user=%s", user)  // ok
}
