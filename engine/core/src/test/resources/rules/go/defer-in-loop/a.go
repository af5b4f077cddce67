package a

func f(paths []string) {
	for _, p := range paths {
		h, _ := open(p)
		defer h.Close() // expect: go/defer-in-loop
		use(h)
	}
	for i := 0; i < 3; i++ {
		defer unlock(i) // expect: go/defer-in-loop
	}
	for {
		if mu.TryLock() {
			defer mu.Unlock() // expect: go/defer-in-loop
		}
	}
}

func g(paths []string) {
	defer done() // ok
	for _, p := range paths {
		func() {
			h, _ := open(p)
			defer h.Close() // ok: a function of its own
		}()
	}
	for {
		h, _ := open("x")
		defer h.Close() // ok: the loop ends here
		return
	}
}
