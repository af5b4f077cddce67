package a

func f() {
	spew.Dump(1) // expect: code/debug-leftover
	println("x") // expect: code/debug-leftover
	fmt.Println("usage") // ok: a program may print
}
