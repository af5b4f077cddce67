package sample

func ready(a, b State) bool {
	return a.ready && a.ready  // expect: code/identical-operands
}

func flags(x uint) uint {
	return x ^ x  // expect: code/identical-operands
}

func readyAgain(a, b State) bool {
	return a.ready && b.ready  // ok
}

func square(x int) int {
	return x*x + x<<1  // ok: a square
}
