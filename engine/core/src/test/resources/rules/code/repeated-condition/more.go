package sample

func label(order Order) string {
	if order.Total > 5 && order.Paid {
		return "paid"
	} else if order.Total > 5 {  // ok: wider
		return "large"
	} else if order.Total > 5 {  // expect: code/repeated-condition
		return "huge"
	}
	return ""
}

func kind(name string) int {
	if name == "a" {
		return 1
	} else if name == "a" {  // expect: code/repeated-condition
		return 2
	}
	return 0
}
