package order

func TestTotal(t *testing.T) { // expect: code/test-without-assertion
	NewOrder().Total()
}

func TestChecked(t *testing.T) {
	if NewOrder().Total() != 3 {
		t.Errorf("wrong") // ok
	}
}

func TestHanded(t *testing.T) {
	sameOrder(t, NewOrder()) // ok: checks elsewhere
}

func BenchmarkTotal(b *testing.B) {
	NewOrder().Total() // ok: no test
}
