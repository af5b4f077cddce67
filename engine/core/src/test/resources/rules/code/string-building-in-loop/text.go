package text

func f(xs []string) string {
	s := ""
	n := 0
	for _, x := range xs {
		s += x // expect: code/string-building-in-loop
		n += len(x) // ok: a number
	}
	return s + "." // ok
}
