package a

func deep(x int) { // expect: code/deep-nesting
	if x > 0 {
		if x > 1 {
			if x > 2 {
				if x > 3 {
					if x > 4 {
						work()
					}
				}
			}
		}
	}
}
