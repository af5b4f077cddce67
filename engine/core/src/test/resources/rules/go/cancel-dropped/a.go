package a

func f(ctx context.Context) {
	a, _ := context.WithCancel(ctx) // expect: go/cancel-dropped
	ctx, _ = context.WithTimeout(ctx, time.Second) // expect: go/cancel-dropped
	b, _ := context.WithDeadline(ctx, when) // expect: go/cancel-dropped
	c, cancel := context.WithCancel(ctx) // ok
	defer cancel()
	d := context.WithValue(ctx, key, 1) // ok
	e, _ := other.WithCancel(ctx) // ok: another package
}
