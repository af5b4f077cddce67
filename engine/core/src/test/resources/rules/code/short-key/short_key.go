package sample

func f1() {
	key, err := rsa.GenerateKey(rand.Reader, 1024)  // expect: code/short-key
}

func f2() {
	bits := 1024
	key, err := rsa.GenerateKey(rand.Reader, bits)  // expect: code/short-key
}

func f3() {
	key, err := rsa.GenerateKey(rand.Reader, 512)  // expect: code/short-key
}

func f4() {
	key, err := rsa.GenerateKey(rand.Reader, 2048)  // ok
}

func f5() {
	key, err := rsa.GenerateKey(rand.Reader, bits)  // ok
}

func f6() {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)  // ok
}
