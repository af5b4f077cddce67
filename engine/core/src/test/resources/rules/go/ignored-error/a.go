package a

func f(b []byte, v any) int {
	data, _ := os.ReadFile("x") // expect: go/ignored-error
	n, _ := strconv.Atoi("1") // expect: go/ignored-error
	json.Unmarshal(data, v) // expect: go/ignored-error
	m, err := strconv.Atoi("2") // ok
	if err != nil {
		return m
	}
	_ = os.Rename("a", "b") // ok: meant
	value, _ := cache["k"] // ok: no error
	first, _ := pair() // ok: not known to be an error
	return n + first + value
}

func drained(in io.Reader) int {
	_, _ = io.Copy(io.Discard, in) // ok: both are blanked by hand
	limit, _ := strconv.Atoi(os.Getenv("LIMIT")) // ok: zero is no limit
	return limit
}
