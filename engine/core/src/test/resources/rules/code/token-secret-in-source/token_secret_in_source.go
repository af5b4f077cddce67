package sample

func f1() {
	text, err := token.SignedString([]byte("secret-for-tokens"))  // expect: code/token-secret-in-source
}

func f2() {
	text, err := token.SignedString(key)  // ok
}
