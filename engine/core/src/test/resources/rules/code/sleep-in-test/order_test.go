package order

func TestWaits(t *testing.T) {
	time.Sleep(time.Second) // expect: code/sleep-in-test
	for !done() {
		time.Sleep(time.Millisecond) // ok: looks again and again
	}
	if !done() {
		t.Fatal("not done")
	}
}
