package a

func f(n int) {
	for i := 0; i < n; i++ {
		for j := 0; j < n; i++ { // expect: code/wrong-loop-variable
			use(i, j)
		}
		for j := 0; j < n; j += 2 { // ok
			use(i, j)
		}
	}
}
