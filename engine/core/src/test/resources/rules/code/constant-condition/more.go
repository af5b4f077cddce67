package sample

func label(order Order) string {
	if false {  // expect: code/constant-condition
		return order.Name
	}
	if !true {  // expect: code/constant-condition
		return order.Title
	}
	return ""
}

func labelAgain(order Order, debug bool) string {
	for {  // ok: an endless loop is meant
		if order.Done {
			break
		}
	}
	if debug {  // ok
		return order.Name
	}
	return order.Title
}
