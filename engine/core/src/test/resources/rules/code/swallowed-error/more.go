package sample

func close(f *os.File) error {
	// expect below: code/swallowed-error
	if err := f.Close(); err != nil {
	}
	return nil
}

func copyAll(names []string) int {
	n := 0
	for _, name := range names {
		data, err := os.ReadFile(name)
	// expect below: code/swallowed-error
		if err != nil {
		}
		n += len(data)
	}
	return n
}

func closeAgain(f *os.File) {
	if err := f.Close(); err != nil {  // ok: written down
		log.Print(err)
	}
}

func optional(name string) []byte {
	data, err := os.ReadFile(name)
	if err != nil {
		data = nil  // ok: handled
	}
	return data
}
