package a

func f(n int) int {
	for i := 0; i < n; i++ { // expect: code/loop-runs-once
		use(i)
		break
	}
	for i := 0; i < n; i++ { // ok
		use(i)
	}
	return n
}
