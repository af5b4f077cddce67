package a

func f(a string) {
	g(a) // codeguardian:ignore go/ignored-error expect: code/unexplained-suppression
	// codeguardian:ignore expect: code/unexplained-suppression
	g(a)
	/* codeguardian:ignore go/ignored-error expect: code/unexplained-suppression */
	g(a)
	g(a) // codeguardian:ignore go/ignored-error -- a test: ok
	mark := "codeguardian:ignore" // ok
	// about codeguardian:ignore comments // ok
	h(mark) // ok
}
