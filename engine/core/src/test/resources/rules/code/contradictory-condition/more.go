package sample

func mode(name string) bool {
	return name == "read" && name == "write"  // expect: code/contradictory-condition
}

func other(name string) bool {
	return name != "read" || name != "write"  // expect: code/contradictory-condition
}

func modeAgain(name string) bool {
	return name == "read" || name == "write"  // ok
}

func between(n int) bool {
	return n > 0 && n < 10  // ok: a range
}
