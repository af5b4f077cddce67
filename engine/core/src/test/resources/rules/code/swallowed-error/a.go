package a

func f() error {
	err := g()
	// expect below: code/swallowed-error
	if err != nil {
	}
	if err != nil { // ok
		return err
	}
	if err := h(); err != nil {
		// the cache is optional: ok
	}
	return nil
}
