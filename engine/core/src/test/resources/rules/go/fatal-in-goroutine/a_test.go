package a

func TestA(t *testing.T) {
	go func() { // expect: go/fatal-in-goroutine
		t.Fatal("x")
	}()
	go func(n int) { // expect: go/fatal-in-goroutine
		if n > 3 {
			t.Fatalf("x %d", n)
		}
	}(3)
	go func() { // expect: go/fatal-in-goroutine
		t.FailNow()
	}()
	go func() { // ok
		t.Error("x")
	}()
	func() { // ok: the same goroutine
		t.Fatal("x")
	}()
	go serve(t) // ok
	t.Fatal("x")
}
