package a

func f(x float64) bool {
	if x == math.NaN() { // expect: code/nan-comparison
		return true
	}
	return math.IsNaN(x) // ok
}
