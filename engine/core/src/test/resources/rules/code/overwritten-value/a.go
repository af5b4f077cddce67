package a

func f(a, b int) {
	var x, y int
	x = a // expect: code/overwritten-value
	x = b
	y = 1 // expect: code/overwritten-value
	y = 2
	x = a + 1 // expect: code/overwritten-value
	x = next()
	x = a // ok
	x = x + b
	y = next() // ok: the call may do something
	y = 2
	_ = a // ok
	_ = b
}
