package sample

func load(path string) error {
	if path == "" {
		return errors.New("no path")
		log.Print(path)  // expect: code/unreachable-code
	}
	return nil
}

func rows(names []string) {
	for _, name := range names {
		continue
		log.Print(name)  // expect: code/unreachable-code
	}
}

func loadAgain(path string) error {
	defer log.Print(path)  // ok: runs at the end
	return nil
}

func labelled(names []string) int {
	for _, name := range names {
		if name == "" {
			goto done
		}
	}
	return 1
	done:
	return 0  // ok: reached by its label
}
