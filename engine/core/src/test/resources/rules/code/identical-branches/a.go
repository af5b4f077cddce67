package a

func f(a bool) int {
	if a { // expect: code/identical-branches
		return 1
	} else {
		return 1
	}
}

func g(a bool) int {
	if a { // ok
		return 1
	}
	return 1
}
