package sample

func f1() {
	l, err := net.Listen("tcp", "0.0.0.0:8080")  // expect: code/listen-on-every-interface
}

func f2() {
	l, err := net.Listen("tcp", "127.0.0.1:8080")  // ok
}
