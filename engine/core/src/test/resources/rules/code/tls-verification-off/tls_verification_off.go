package sample

func f1() {
	c := &tls.Config{InsecureSkipVerify: true}  // expect: code/tls-verification-off
}

func f2() {
	transport.TLSClientConfig.InsecureSkipVerify = true  // expect: code/tls-verification-off
}

func f3() {
	config := tls.Config{ServerName: name, InsecureSkipVerify: true}  // expect: code/tls-verification-off
}

func f4() {
	c := &tls.Config{RootCAs: pool}  // ok
}

func f5() {
	c := &tls.Config{InsecureSkipVerify: false}  // ok
}

func f6() {
	c := &tls.Config{InsecureSkipVerify: insecure}  // ok
}
