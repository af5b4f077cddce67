package sample

func f1() {
	key := pbkdf2.Key(password, salt, 1000, 32, sha256.New)  // expect: code/few-key-iterations
}

func f2() {
	h, err := bcrypt.GenerateFromPassword(password, 4)  // expect: code/few-key-iterations
}

func f3() {
	h, err := bcrypt.GenerateFromPassword(password, bcrypt.MinCost)  // expect: code/few-key-iterations
}

func f4() {
	key := pbkdf2.Key(password, salt, 600000, 32, sha256.New)  // ok
}

func f5() {
	h, err := bcrypt.GenerateFromPassword(password, bcrypt.DefaultCost)  // ok
}

func f6() {
	h, err := bcrypt.GenerateFromPassword(password, 12)  // ok
}
