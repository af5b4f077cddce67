package a

func f(n *node, m *node) bool {
	if n == nil && n.next != nil { // expect: code/inverted-null-check
		return true
	}
	if n == nil && m.next != nil { // ok
		return true
	}
	return n == nil && n.IsEmpty() // ok: a method may accept nil
}
