package a

func f(start time.Time) {
	defer log.Print("took ", time.Since(start)) // expect: go/deferred-argument
	defer h.Observe(time.Since(start).Seconds()) // expect: go/deferred-argument
	defer record("f", time.Now().Sub(start)) // expect: go/deferred-argument
	defer func() { log.Print(time.Since(start)) }() // ok
	defer record("f", start) // ok: looks itself
	log.Print(time.Since(start)) // ok
}
