package sample

func f1() {
	w.Header().Set("Access-Control-Allow-Origin", "*")  // expect: code/cors-any-origin
}

func f2() {
	c := cors.Config{AllowAllOrigins: true}  // expect: code/cors-any-origin
}

func f3() {
	w.Header().Set("Access-Control-Allow-Origin", origin)  // ok
}

func f4() {
	c := cors.Config{AllowAllOrigins: false}  // ok
}
