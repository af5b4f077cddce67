package a

func f(a, b string, x []int) bool {
	copy(x, x) // expect: code/same-argument
	if strings.Contains(a, a) { // expect: code/same-argument
		return true
	}
	ok := reflect.DeepEqual(x, x) // expect: code/same-argument
	copy(x, x[1:]) // ok: moves
	return strings.HasPrefix(a, b) || strings.EqualFold(next(), next()) || ok // ok
} // ok
