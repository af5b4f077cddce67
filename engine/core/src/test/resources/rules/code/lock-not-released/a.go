package a

func f() error {
	mu.Lock() // expect: code/lock-not-released
	if n > 3 {
		return errFull
	}
	mu.Unlock()
	return nil
}

func g(s *store) int {
	s.mu.Lock() // expect: code/lock-not-released
	for _, x := range s.xs {
		if x > 3 {
			return x
		}
	}
	s.mu.Unlock()
	return 0
}

func h() int {
	mu.Lock() // expect: code/lock-not-released
	switch n {
	case 1:
		return 2
	}
	mu.Unlock()
	return 3
}

func i() {
	mu.Lock() // ok
	defer mu.Unlock()
	run()
}

func j() {
	mu.Lock() // ok: no way out between
	n++
	mu.Unlock()
}

func k() int {
	mu.Lock() // ok: both ways
	if n > 3 {
		mu.Unlock()
		return 1
	}
	mu.Unlock()
	return 0
}
