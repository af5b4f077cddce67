package a

func f(err error, s string) bool {
	if err.Error() == "not found" { // expect: code/error-text-compared
		return true
	}
	a := strings.Contains(err.Error(), "timeout") // expect: code/error-text-compared
	b := strings.HasPrefix(err.Error(), "EOF") // expect: code/error-text-compared
	c := errors.Is(err, io.EOF) // ok
	d := strings.Contains(s, "timeout") // ok
	e := err.Error() == s // ok
	return a && b && c && d && e
}
