package t

func f(u string) {
	http.Get(u) // expect: code/request-without-timeout
	c := &http.Client{} // expect: code/request-without-timeout
	d := &http.Client{Timeout: 5 * time.Second} // ok
	use(c, d)
}
