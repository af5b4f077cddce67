package sample

func f1() {
	os.Chmod(path, 0777)  // expect: code/world-writable-file
}

func f2() {
	os.Chmod(path, 0600)  // ok
}
