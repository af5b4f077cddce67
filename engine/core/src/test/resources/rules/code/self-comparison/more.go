package sample

func less(rows []Row, i, j int) bool {
	return rows[i].weight < rows[i].weight  // expect: code/self-comparison
}

func overlap(a, b Range) bool {
	if a.begin <= a.begin {  // expect: code/self-comparison
		return a.end >= b.begin
	}
	return false
}

func lessAgain(rows []Row, i, j int) bool {
	return rows[i].weight < rows[j].weight  // ok
}

func nan(x float64) bool {
	return x != x  // ok: recognises NaN
}
