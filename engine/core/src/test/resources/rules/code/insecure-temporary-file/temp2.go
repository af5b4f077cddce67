package sample

func f1() {
	f, err := os.Create("/tmp/report.txt")  // expect: code/insecure-temporary-file
}

func f2() {
	f, err := os.CreateTemp("", "report")  // ok
}
