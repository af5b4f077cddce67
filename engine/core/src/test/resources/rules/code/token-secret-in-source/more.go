package sample

const signing = "a-secret-for-tokens"
func issue(token *jwt.Token) (string, error) {
	return token.SignedString([]byte(`another-secret-for-tokens`))  // expect: code/token-secret-in-source
}

func issueText(token *jwt.Token) (string, error) {
	return token.SignedString(signing)  // expect: code/token-secret-in-source
}

func issueAgain(token *jwt.Token) (string, error) {
	return token.SignedString([]byte(os.Getenv("JWT_KEY")))  // ok
}

func issueWith(token *jwt.Token, s Signer) (string, error) {
	return token.SignedString(s.Current())  // ok
}
