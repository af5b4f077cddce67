package a

func f(a, b bool, x int) bool {
	x = x / x // expect: code/identical-operands
	return a || b // ok
}
