package a

func f(n int) {
	var wg sync.WaitGroup
	for i := 0; i < n; i++ {
		go func() {
			wg.Add(1) // expect: go/wait-group-add-inside
			defer wg.Done()
		}()
	}
	go func() {
		s.wg.Add(1) // expect: go/wait-group-add-inside
		work()
		s.wg.Done()
	}()
	go func(k int) {
		wg.Add(1) // expect: go/wait-group-add-inside
		wg.Done()
	}(n)
	wg.Wait()
}

func g(n int) {
	var wg sync.WaitGroup
	wg.Add(n) // ok
	go func() {
		defer wg.Done()
		counter.Add(1) // ok: an atomic counter
		var inner sync.WaitGroup
		inner.Add(1) // ok: waited for in here
	}()
	wg.Wait()
}
