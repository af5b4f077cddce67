package a

func f(t time.Time, s string) {
	a := t.Format("2006-01-02 03:04:05") // expect: code/twelve-hour-clock
	b := t.Format("3:04") // expect: code/twelve-hour-clock
	c, err := time.Parse("02.01.2006 03:04", s) // expect: code/twelve-hour-clock
	d := t.Format("3:04PM") // ok
	e := t.Format("2006-01-02 15:04:05") // ok
	g := t.Format(time.Kitchen) // ok
}
