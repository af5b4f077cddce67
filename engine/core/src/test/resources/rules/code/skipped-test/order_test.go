package order

func TestA(t *testing.T) {
	x := 1 // expect below: code/skipped-test
	t.Skip()
	use(x)
}

func TestB(t *testing.T) {
	if testing.Short() {
		t.Skip() // ok: on a condition
	}
	t.Skip("needs a printer") // ok
}
