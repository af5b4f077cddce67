package a

func f(n uint, m byte, k int) bool {
	if n < 0 { // expect: code/unsigned-never-negative
		return true
	}
	a := m >= 0 // expect: code/unsigned-never-negative
	for n >= 0 { // expect: code/unsigned-never-negative
		n--
	}
	b := k >= 0 // ok
	c := n > 0 // ok
	return a && b && c && m == 0 // ok
}
