package a

func f(p string) []byte {
	h, err := os.Open(p) // expect: code/resource-leak
	if err != nil {
		return nil
	}
	b := make([]byte, 10)
	h.Read(b)
	return b
}

func g(u string) int {
	resp, err := http.Get(u) // expect: code/resource-leak
	if err != nil {
		return 0
	}
	return resp.StatusCode
}

func k(p string) error {
	h, err := os.Open(p) // ok
	if err != nil {
		return err
	}
	defer h.Close()
	return nil
}

func r(p string) (*os.File, error) {
	h, err := os.Open(p) // ok: the caller's now
	return h, err
}
