package sample

import "errors"

type Classifier struct {
	limit int
}

func (c *Classifier) Classify(n int, flag bool) int { // cyclomatic 8, cognitive 12, nesting 3, parameters 2
	if n > 0 && flag {
		for i := 0; i < n; i++ {
			if i%2 == 0 {
				n--
			} else {
				n -= 2
			}
		}
	} else if n < 0 {
		n = -n
	} else {
		n = 1
	}
	for n > 10 || n < -10 {
		n /= 2
	}
	return n
}

func Choose(kind int, a, b string) (string, error) { // cyclomatic 4, cognitive 2, nesting 1, parameters 3
	switch kind {
	case 1:
		return "one", nil
	case 2:
		return "two", nil
	case 3:
		return Choose(kind+1, a, b)
	default:
		return "", errors.New("many")
	}
}

func Each(items []int) { // cyclomatic 3, cognitive 5, nesting 2, parameters 1
	visit := func(i int) {
		if i > 0 {
			println(i)
		}
	}
outer:
	for _, i := range items {
		visit(i)
		continue outer
	}
	goto end
end:
}
