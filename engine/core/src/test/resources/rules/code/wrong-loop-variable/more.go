package sample

func rows(rows, columns []int) {
	for r := 0; r < len(rows); r++ {
		for c := 0; c < len(columns); r += 1 {  // expect: code/wrong-loop-variable
			use(r, c)
		}
	}
}

func down(n int) {
	for i := n; i > 0; i-- {
		for j := n; j > 0; i-- {  // expect: code/wrong-loop-variable
			use(i, j)
		}
	}
}

func bound(n int) {
	for i := 0; i < n; i++ {
		for j := i; j < n-i; j++ {  // ok
			use(i, j)
		}
	}
	for a, b := 0, n; a < b; b-- {  // ok
		use(a, b)
	}
}
