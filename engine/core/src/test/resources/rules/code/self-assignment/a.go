package a

func f(c *conf, n int) {
	n = n // expect: code/self-assignment
	c.n = c.n // expect: code/self-assignment
	x := n // ok
	for i := range 3 {
		i := i // ok: a copy for the closure
		go func() { use(i, x) }()
	}
}
