package sample

func f1() {
	block, err := des.NewCipher(key)  // expect: code/weak-cipher
}

func f2() {
	c, err := rc4.NewCipher(key)  // expect: code/weak-cipher
}

func f3() {
	block, err := des.NewTripleDESCipher(key)  // expect: code/weak-cipher
}

func f4() {
	block, err := aes.NewCipher(key)  // ok
}

func f5() {
	aead, err := chacha20poly1305.New(key)  // ok
}

func f6() {
	gcm, err := cipher.NewGCM(block)  // ok
}
