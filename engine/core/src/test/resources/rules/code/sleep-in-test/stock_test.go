package sample

func TestMoves(t *testing.T) {
	go stock.Move(3)
	time.Sleep(50 * time.Millisecond)  // expect: code/sleep-in-test
	if stock.Pieces() != 3 {
		t.Fatal(stock.Pieces())
	}
}

func TestLoads(t *testing.T) {
	t.Run("loads", func(t *testing.T) {
		stock.LoadLater()
		time.Sleep(2 * time.Second)  // expect: code/sleep-in-test
		if !stock.Loaded() {
			t.Fatal("not loaded")
		}
	})
}

func TestWaits(t *testing.T) {
	done := stock.LoadLater()
	<-done  // ok: waits for the thing itself
	if !stock.Loaded() {
		t.Fatal("not loaded")
	}
}

func later() {
	time.Sleep(time.Second)  // ok: no test
}
