package a

func f(mu sync.Mutex) { // expect: go/copied-lock
	mu.Lock()
}

func g(n int, wg sync.WaitGroup) { // expect: go/copied-lock
	wg.Wait()
}

func h(once sync.Once) {} // expect: go/copied-lock

func i(mu *sync.Mutex) {} // ok

type s struct {
	mu sync.Mutex // ok: a field
}

func j() {
	var mu sync.Mutex // ok: its own
	mu.Lock()
}
