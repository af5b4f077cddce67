package sample

func kind(name string) int {
	if strings.HasPrefix(name, "a") {
		return 1
	} else if strings.HasSuffix(name, "a") {  // ok: the other end
		return 2
	} else if strings.HasPrefix(name, "a") {  // expect: code/repeated-condition
		return 3
	}
	return 0
}
