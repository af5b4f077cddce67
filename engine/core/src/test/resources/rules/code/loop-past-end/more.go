package sample

func total(prices []float64) (total float64) {
	for at := 0; at <= len(prices); at++ {  // expect: code/loop-past-end
		if total < 100 {
			total += prices[at]
		}
	}
	return total
}

func bytes(name string) (n int) {
	for i := 0; i <= len(name); i += 1 {  // expect: code/loop-past-end
		n += int(name[i])
	}
	return n
}

func shifted(prices []float64) (total float64) {
	for i := 1; i <= len(prices); i++ {  // ok: shifted
		total += prices[i-1]
	}
	for i := 0; i <= len(prices); i++ {  // ok: an end may be the length
		use(prices[:i])
	}
	return total
}
