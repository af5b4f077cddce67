package sample

func f1() {
	url := "https://api.example.org/login?password=" + password  // expect: code/password-in-url
}

func f2() {
	url := "https://api.example.org/login?user=" + user  // ok
}
