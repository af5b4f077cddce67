package a

func f(s string, b []byte) bool {
	if strings.Index(s, "x") > 0 { // expect: code/position-zero-missed
		return true
	}
	if bytes.Index(b, needle) > 0 { // expect: code/position-zero-missed
		return true
	}
	if strings.IndexByte(s, ':') > 0 { // expect: code/position-zero-missed
		return true
	}
	if i := strings.Index(s, "="); i > 0 { // ok: a key must stand before
		return true
	}
	return strings.Index(s, "x") >= 0 || strings.Contains(s, "x") || strings.Index(s, "x") > 4 // ok
} // ok
