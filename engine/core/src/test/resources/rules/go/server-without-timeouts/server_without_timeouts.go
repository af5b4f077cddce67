package sample

func f1() {
	http.ListenAndServe(":8080", mux)  // expect: go/server-without-timeouts
}

func f2() {
	s := &http.Server{Addr: ":8080", Handler: mux}  // expect: go/server-without-timeouts
}

func f3() {
	http.Serve(listener, mux)  // expect: go/server-without-timeouts
}

func f4() {
	s := &http.Server{Addr: ":8080", ReadHeaderTimeout: 5 * time.Second}  // ok
}

func f5() {
	s.ListenAndServe()  // ok
}

func f6() {
	http.Handle("/", mux)  // ok
}
