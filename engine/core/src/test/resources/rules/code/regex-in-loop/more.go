package sample

func count(lines []string) (n int) {
	for i := 0; i < len(lines); i++ {
		if ok, _ := regexp.MatchString("^[0-9]+$", lines[i]); ok {  // expect: code/regex-in-loop
			n++
		}
	}
	return n
}

func drain(lines chan string) error {
	for line := range lines {
		digits, err := regexp.Compile("^[0-9]+$")  // expect: code/regex-in-loop
		if err != nil || digits.MatchString(line) {
			return err
		}
	}
	return nil
}

func countAgain(lines, words []string) (n int) {
	digits := regexp.MustCompile("^[0-9]+$")  // ok: before the loop
	for _, word := range words {
		n += len(regexp.MustCompile(word).FindString(lines[0]))  // ok: another pattern in each round
	}
	return n + len(digits.FindString(lines[0]))
}
