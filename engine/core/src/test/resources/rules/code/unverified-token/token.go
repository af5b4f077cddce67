package token

func f(s string) {
	parser.ParseUnverified(s, claims) // expect: code/unverified-token
	jwt.Parse(s, keyFunc) // ok
}
