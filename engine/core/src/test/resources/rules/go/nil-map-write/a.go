package a

func f(xs []string) {
	var a map[string]int
	a["x"] = 1 // expect: go/nil-map-write
	var b map[string][]string
	for _, x := range xs {
		b[x] = append(b[x], x) // expect: go/nil-map-write
	}
	var c map[int]bool
	if len(xs) > 0 {
		c[1] = true // expect: go/nil-map-write
	}
}

func g() {
	var a map[string]int
	a = make(map[string]int)
	a["x"] = 1 // ok
	var b map[string]int
	decode(&b)
	b["x"] = 1 // ok: filled before
	var c = map[string]int{}
	c["x"] = 1 // ok
	d := make(map[string]int)
	d["x"] = 1 // ok
}
