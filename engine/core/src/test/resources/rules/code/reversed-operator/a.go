package a

func f(x int, b bool) {
	x =+ 1 // expect: code/reversed-operator
	x =- 2 // expect: code/reversed-operator
	b =! b // expect: code/reversed-operator
	x = +1 // ok
	x = -2 // ok
	x += 1 // ok
}
