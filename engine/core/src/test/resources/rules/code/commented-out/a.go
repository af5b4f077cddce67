package a

func f() {
	// x = 1 expect: code/commented-out
	// y := x + 1
	// g(y)
	// h(y)
	run()
	// Calls the other one first. // ok
	// Then it waits for the answer,
	// which may take a while. // ok
	// a = 1 // ok
	// g(a)
}

func g() {
	// p := 1 expect: code/commented-out
	// q(p)
	// r(p)
	run()
	// z = p; expect: code/commented-out
	// y(z)
	// w(z)
	run()
}
