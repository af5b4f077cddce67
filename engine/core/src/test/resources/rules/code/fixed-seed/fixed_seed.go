package sample

func f1() {
	rand.Seed(42)  // expect: code/fixed-seed
	token := rand.Int63()
}

func f2() {
	r := rand.New(rand.NewSource(time.Now().UnixNano()))  // expect: code/fixed-seed
	password := make(r)
}

func f3() {
	rand.Seed(time.Now().Unix())  // expect: code/fixed-seed
	otp := rand.Intn(9999)
}

func f4() {
	rand.Seed(42)
	shuffle(cards)  // ok
}

func f5() {
	rand.Seed(seed)
	token := rand.Int63()  // ok
}

func f6() {
	token, err := crand.Int(crand.Reader, limit)  // ok
}
