package a

func f(t time.Time, s string) {
	a := t.Format("2006-02-01") // expect: code/date-pattern-mixup
	b := t.Format("YYYY-MM-DD") // expect: code/date-pattern-mixup
	c, err := time.Parse("yyyy/mm/dd", s) // expect: code/date-pattern-mixup
	d := t.Format("2006-01-02") // ok
	e := t.Format("02.01.2006 15:04") // ok
	g, err := time.Parse(time.RFC3339, s) // ok
}
