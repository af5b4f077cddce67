package sample

func load(path string) []Row {
	rows := read(path)
	if rows == nil {
		runtime.Breakpoint()  // expect: code/debug-leftover
	}
	return rows
}

func loadAgain(path string, w io.Writer) []Row {
	fmt.Fprintln(w, path)  // ok: to a chosen place
	archive.Dump(path)  // ok: another dump
	return read(path)
}
