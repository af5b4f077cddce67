package sample

func f1() {
	secret, err := rsa.EncryptPKCS1v15(rand.Reader, pub, text)  // expect: code/rsa-without-oaep
}

func f2() {
	text, err := rsa.DecryptPKCS1v15(rand.Reader, priv, secret)  // expect: code/rsa-without-oaep
}

func f3() {
	err := rsa.DecryptPKCS1v15SessionKey(rand.Reader, priv, secret, key)  // expect: code/rsa-without-oaep
}

func f4() {
	secret, err := rsa.EncryptOAEP(sha256.New(), rand.Reader, pub, text, nil)  // ok
}

func f5() {
	sig, err := rsa.SignPKCS1v15(rand.Reader, priv, crypto.SHA256, sum)  // ok
}

func f6() {
	text, err := rsa.DecryptOAEP(sha256.New(), rand.Reader, priv, secret, nil)  // ok
}
