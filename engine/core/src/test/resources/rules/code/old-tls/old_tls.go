package sample

func f1() {
	c := &tls.Config{MinVersion: tls.VersionTLS10}  // expect: code/old-tls
}

func f2() {
	config.MinVersion = tls.VersionSSL30  // expect: code/old-tls
}

func f3() {
	c := tls.Config{MinVersion: tls.VersionTLS11}  // expect: code/old-tls
}

func f4() {
	c := &tls.Config{MinVersion: tls.VersionTLS12}  // ok
}

func f5() {
	config.MinVersion = tls.VersionTLS13  // ok
}

func f6() {
	c := &tls.Config{MinVersion: version}  // ok
}
