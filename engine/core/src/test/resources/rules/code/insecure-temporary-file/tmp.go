package tmp

func f() {
	os.Create("/tmp/report.csv") // expect: code/insecure-temporary-file
	os.CreateTemp("", "report") // ok
	os.Open("/tmp/report.csv") // ok: only reads
}
