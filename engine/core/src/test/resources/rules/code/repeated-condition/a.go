package a

func f(n int) int {
	if n > 10 {
		return 1
	} else if n > 5 { // ok
		return 2
	} else if n > 10 { // expect: code/repeated-condition
		return 3
	}
	return 0
}

func tried(v string) error {
	if ok, err := byParser(v); ok {
		return err
	} else if ok, err = byName(v); ok { // ok: asked anew
		return err
	}
	return nil
}
