package sample

func f1() {
	block, err := aes.NewCipher([]byte("0123456789abcdef"))  // expect: code/hard-coded-key
}

func f2() {
	key := []byte("0123456789abcdef")
	block, err := aes.NewCipher(key)  // expect: code/hard-coded-key
}

func f3() {
	store := sessions.NewCookieStore([]byte("something-very-secret"))  // expect: code/hard-coded-key
}

func f4() {
	block, err := aes.NewCipher(key)  // ok
}

func f5() {
	block, err := aes.NewCipher([]byte(os.Getenv("KEY")))  // ok
}

func f6() {
	mac := hmac.New(sha256.New, config.Key)  // ok
}
