package sample

func form(address string, values url.Values) (*http.Response, error) {
	return http.PostForm(address, values)  // expect: code/request-without-timeout
}

func formAgain(client *http.Client, address string, values url.Values) (*http.Response, error) {
	return client.PostForm(address, values)  // ok: the client's own limit
}

func client(seconds int) http.Client {
	return http.Client{Timeout: time.Duration(seconds) * time.Second}  // ok
}
