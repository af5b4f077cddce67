package sample

func f1() {
	r, err := http.Get("http://api.example.org/orders")  // expect: code/cleartext-transport
}

func f2() {
	r, err := http.Post("http://api.example.org/orders", kind, body)  // expect: code/cleartext-transport
}

func f3() {
	q, err := http.NewRequest("POST", "http://api.example.org/orders", body)  // expect: code/cleartext-transport
}

func f4() {
	r, err := http.Get("https://api.example.org/orders")  // ok
}

func f5() {
	r, err := http.Get("http://localhost:8080/health")  // ok
}

func f6() {
	r, err := http.Get(url)  // ok
}
