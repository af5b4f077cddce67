package re

var word = regexp.MustCompile(`\w+`) // ok

func f(xs []string) {
	for _, x := range xs {
		regexp.MustCompile(`\d+`).MatchString(x) // expect: code/regex-in-loop
	}
}
