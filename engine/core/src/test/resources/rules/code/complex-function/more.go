package sample

func refused(o Order) int {  // expect: code/complex-function
	if o.a || o.b || o.c || o.d {
		return 1
	}
	if o.e && o.f && o.g {
		return 2
	}
	if o.h || o.i {
		return 3
	}
	if o.k {
		return 4
	}
	return 0
}

func accepted(o Order) int {  // ok: at the limit: operators count
	if o.a || o.b || o.c || o.d {
		return 1
	}
	if o.e && o.f && o.g {
		return 2
	}
	if o.h || o.i {
		return 3
	}
	return 0
}

func totals(o Order) int {  // expect: code/complex-function
	n := 0
	for _, row := range o.rows {
		if row.open {
			continue
		}
		for row.next && row.more {
			n++
		}
		if row.gift {
			n++
		}
		if err := row.Close(); err != nil {
			n = 0
		}
	}
	for _, line := range o.lines {
		if line.paid {
			n++
		} else if line.old {
			n += 2
		}
		if line.late || line.lost {
			n--
		}
	}
	return n
}

func sums(o Order) int {  // ok: at the limit: loops and handlers count
	n := 0
	for _, row := range o.rows {
		if row.open {
			continue
		}
		for row.next && row.more {
			n++
		}
		if row.gift {
			n++
		}
		if err := row.Close(); err != nil {
			n = 0
		}
	}
	for _, line := range o.lines {
		if line.paid {
			n++
		} else if line.old {
			n += 2
		}
		use(line)
	}
	return n
}
