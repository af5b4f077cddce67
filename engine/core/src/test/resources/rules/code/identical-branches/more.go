package sample

func store(order *Order) error {
	if order.Paid {  // expect: code/identical-branches
		order.State = "open"
		return save(order)
	} else {
		order.State = "open"
		return save(order)
	}
}

func level(n int) string {
	if n > 9 {  // expect: code/identical-branches
		return "high"
	} else if n > 5 {
		return "high"
	} else {
		return "high"
	}
}

func storeAgain(order *Order) error {
	if order.Paid {  // ok
		return save(order)
	} else {
		return drop(order)
	}
}

func chain(n int) string {
	if n > 9 {  // ok: the middle differs
		return "high"
	} else if n > 5 {
		return "middle"
	} else {
		return "high"
	}
}
