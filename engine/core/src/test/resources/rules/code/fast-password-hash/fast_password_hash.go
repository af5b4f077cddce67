package sample

func f1() {
	sum := sha256.Sum256([]byte(password))  // expect: code/fast-password-hash
}

func f2() {
	sum := sha512.Sum512([]byte(user.Password + salt))  // expect: code/fast-password-hash
}

func f3() {
	sum := md5.Sum([]byte(passwd))  // expect: code/fast-password-hash
}

func f4() {
	sum := sha256.Sum256(document)  // ok
}

func f5() {
	h, err := bcrypt.GenerateFromPassword([]byte(password), 12)  // ok
}

func f6() {
	sum := sha256.Sum256([]byte(body))  // ok
}
