package a

func f(x int) bool {
	if x > 1 { // expect: code/redundant-boolean
		return true
	} else {
		return false
	}
}

func g(x int) bool {
	if y := h(x); y > 1 { // ok: y is needed
		return true
	} else {
		return false
	}
}
