package a

func f(xs []int, n int) bool {
	if len(xs) < 0 { // expect: code/size-never-negative
		return false
	}
	a := len(xs) >= 0 // expect: code/size-never-negative
	b := 0 <= len(xs) // expect: code/size-never-negative
	c := len(xs) > 0 // ok
	d := len(xs)-n < 0 // ok: a difference
	return n >= 0 && a && b && c && d // ok
}
