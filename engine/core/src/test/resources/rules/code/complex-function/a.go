package a

func eleven(x int) int { // expect: code/complex-function
	if x == 0 {
		return 0
	}
	if x == 1 {
		return 3
	}
	if x == 2 {
		return 6
	}
	if x == 3 {
		return 9
	}
	if x == 4 {
		return 12
	}
	if x == 5 {
		return 15
	}
	if x == 6 {
		return 18
	}
	if x == 7 {
		return 21
	}
	if x == 8 {
		return 24
	}
	if x == 9 {
		return 27
	}
	return x
}

func ten(x int) int { // ok: at the limit
	if x == 0 {
		return 0
	}
	if x == 1 {
		return 3
	}
	if x == 2 {
		return 6
	}
	if x == 3 {
		return 9
	}
	if x == 4 {
		return 12
	}
	if x == 5 {
		return 15
	}
	if x == 6 {
		return 18
	}
	if x == 7 {
		return 21
	}
	if x == 8 {
		return 24
	}
	return x
}
