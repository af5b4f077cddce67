package a

func f(s string) string {
	strings.TrimSpace(s) // expect: code/ignored-result
	fmt.Errorf("bad %s", s) // expect: code/ignored-result
	fmt.Println(s) // ok
	return strings.TrimSpace(s) // ok
}
