package sample

func TestMoves(t *testing.T) {
	pieces := stock.Move(3) // expect below: code/skipped-test
	t.SkipNow()
	use(pieces)
}

func TestLoads(t *testing.T) {
	t.Run("loads", func(t *testing.T) {
		n := 1 // expect below: code/skipped-test
		t.Skip()
		use(n)
	})
}

func TestLinks(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.SkipNow()  // ok: on a condition
	}
	use(stock.Link())
}
