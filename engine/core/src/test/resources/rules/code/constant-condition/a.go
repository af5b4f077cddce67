package a

func f(x int) int {
	if true { // expect: code/constant-condition
		return 1
	}
	if x == 1 { // ok
		return 2
	}
	return 0
}
