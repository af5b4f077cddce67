package crypt

func f(key []byte) {
	des.NewCipher(key) // expect: code/weak-cipher
	rc4.NewCipher(key) // expect: code/weak-cipher
	aes.NewCipher(key) // ok
}
