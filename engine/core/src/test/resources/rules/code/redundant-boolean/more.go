package sample

func small(order Order) bool {
	if order.Pieces < 3 {  // expect: code/redundant-boolean
		return false
	} else {
		return true
	}
}

func paid(order Order) bool {
	if order.Paid() && !order.Gift {  // expect: code/redundant-boolean
		return true
	} else {
		return false
	}
}

func smallAgain(order Order) bool {
	if order.Pieces < 3 {  // ok: another value
		return true
	} else {
		return order.Gift
	}
}

func noted(order Order) bool {
	if order.Pieces < 3 {  // ok: does more
		log.Print(order)
		return true
	} else {
		return false
	}
}
