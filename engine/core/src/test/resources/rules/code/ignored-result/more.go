package sample

func names(list []string) []string {
	strings.ToLower(list[0])  // expect: code/ignored-result
	return list
}

func namesAgain(list []string) []string {
	sort.Strings(list)  // ok: sorts in place
	return list
}
