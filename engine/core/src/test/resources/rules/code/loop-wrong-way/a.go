package a

func f(n int) {
	for i := 0; i < n; i-- { // expect: code/loop-wrong-way
		g(i)
	}
	for i := n; i >= 0; i++ { // expect: code/loop-wrong-way
		g(i)
	}
	for i := n; i > 0; i += 2 { // expect: code/loop-wrong-way
		g(i)
	}
	for i := 0; i < n; i++ { // ok
		g(i)
	}
	for i := n; i > 0; i -= 2 { // ok
		g(i)
	}
	for n > 0 { // ok
		n--
	}
}
