package a

func f(status int) bool {
	if status < 200 && status >= 300 { // expect: code/contradictory-condition
		return true
	}
	return status < 200 || status >= 300 // ok
}
