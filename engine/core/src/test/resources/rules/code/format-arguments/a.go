package a

func f(s string, n int, rest []any) {
	fmt.Printf("%s %d\n", s) // expect: code/format-arguments
	err := fmt.Errorf("bad %s", s, n) // expect: code/format-arguments
	log.Printf("%v %v %v", s, n) // expect: code/format-arguments
	fmt.Printf("%s %d%%\n", s, n) // ok
	fmt.Printf("%s %d\n", rest...) // ok
	fmt.Fprintf(w, "%+v %#x %6.2f", s, n, 1.0) // ok
	fmt.Printf("%[1]d %[1]x", n) // ok
	fmt.Println("%s", err) // ok: no format
}
