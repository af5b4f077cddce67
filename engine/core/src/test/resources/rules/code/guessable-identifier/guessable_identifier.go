package sample

func f1() {
	resetToken := fmt.Sprint(time.Now().UnixNano())  // expect: code/guessable-identifier
}

func f2() {
	sessionId := strconv.FormatInt(time.Now().Unix(), 36)  // expect: code/guessable-identifier
}

func f3() {
	apiKey, err := uuid.NewUUID()  // expect: code/guessable-identifier
}

func f4() {
	resetToken := hex.EncodeToString(random(32))  // ok
}

func f5() {
	started := time.Now().UnixNano()  // ok
}

func f6() {
	tokenExpires := time.Now().Unix() + 3600  // ok
}
