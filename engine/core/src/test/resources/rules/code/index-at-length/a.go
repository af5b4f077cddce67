package a

func f(xs []int, s string) int {
	a := xs[len(xs)] // expect: code/index-at-length
	if s[len(s)] == 'x' { // expect: code/index-at-length
		return a
	}
	use(xs[len(xs)]) // expect: code/index-at-length
	b := xs[len(xs)-1] // ok
	c := xs[len(s)] // ok
	return b + c + len(xs[:len(xs)]) // ok
}
