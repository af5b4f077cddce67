package a

func f(xs []int) (t int) {
	for i := 0; i <= len(xs); i++ { // expect: code/loop-past-end
		t += xs[i]
	}
	for i := 0; i < len(xs); i++ { // ok
		t += xs[i]
	}
	return
}
