package sample

func find(pages [][]Row, wanted int) *Row {  // expect: code/deep-nesting
	for _, page := range pages {
		for i := range page {
			if page[i].open {
				for page[i].next() {
					if page[i].id == wanted {
						return &page[i]
					}
				}
			}
		}
	}
	return nil
}

func (r *Reader) read(paths []string) {  // expect: code/deep-nesting
	for i := 0; i < 3; i++ {
		for _, path := range paths {
			if exists(path) {
				for more(path) {
					switch i {
					case 1:
						use(path)
					}
				}
			}
		}
	}
}

func findFlat(pages [][]Row, wanted int) {  // ok: leaves early
	for _, page := range pages {
		for i := range page {
			if !page[i].open {
				continue
			}
			for page[i].next() {
				use(page[i].id == wanted)
			}
		}
	}
}

func kind(n int) int {  // ok: a chain is one level
	if n == 1 {
		return 1
	} else if n == 2 {
		return 2
	} else if n == 3 {
		return 3
	} else if n == 4 {
		return 4
	} else if n == 5 {
		return 5
	}
	return 6
}

func once(x int) {  // ok: four levels
	if x > 0 {
		for x > 1 {
			if x > 2 {
				if x > 3 {
					use(x)
				}
			}
		}
	}
}
