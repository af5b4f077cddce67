package a

func f(x int) int {
	for {
		break
		x++ // expect: code/unreachable-code
	}
	if x > 1 {
		return 1 // ok
	}
	return x
}
