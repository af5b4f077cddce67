package a

func f(a, b *Box) bool {
	if a.w == a.w { // expect: code/self-comparison
		return true
	}
	return a.w == b.w // ok
}
