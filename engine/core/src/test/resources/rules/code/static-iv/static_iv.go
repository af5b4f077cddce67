package sample

func f1() {
	mode := cipher.NewCBCEncrypter(block, []byte("0123456789abcdef"))  // expect: code/static-iv
}

func f2() {
	iv := make([]byte, 16)
	stream := cipher.NewCTR(block, iv)  // expect: code/static-iv
}

func f3() {
	mode := cipher.NewCBCEncrypter(block, []byte{1, 2, 3})  // expect: code/static-iv
}

func f4() {
	iv := make([]byte, 16)
	rand.Read(iv)
	mode := cipher.NewCBCEncrypter(block, iv)  // ok
}

func f5() {
	mode := cipher.NewCBCEncrypter(block, message.IV)  // ok
}

func f6() {
	iv := make([]byte, 16)
	io.ReadFull(rand.Reader, iv)
	stream := cipher.NewCTR(block, iv)  // ok
}
