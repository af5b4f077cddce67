package sample

func f1() {
	token, _, err := parser.ParseUnverified(text, claims)  // expect: code/unverified-token
}

func f2() {
	token, err := jwt.Parse(text, keyFunc)  // ok
}
