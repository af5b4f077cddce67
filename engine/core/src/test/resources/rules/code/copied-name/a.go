package a

func f(a, o *Box) {
	a.left = o.left
	a.top = o.left // expect: code/copied-name
	a.width = o.width
	a.height = o.width // expect: code/copied-name
	a.depth = o.depth
	a.color = o.depth // expect: code/copied-name
}

func g(a, o *Box) {
	a.left = o.top // ok: turned
	a.top = o.left // ok
	a.min = o.size
	a.max = o.size // ok: no names agree
}
