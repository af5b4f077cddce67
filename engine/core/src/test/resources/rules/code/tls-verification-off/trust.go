package trust

func f() {
	a := &tls.Config{InsecureSkipVerify: true} // expect: code/tls-verification-off
	b := &tls.Config{MinVersion: tls.VersionTLS12} // ok
	a.InsecureSkipVerify = true // expect: code/tls-verification-off
	use(a, b)
}
