package mode

func f(b []byte) {
	os.WriteFile("x", b, 0666) // expect: code/world-writable-file
	os.MkdirAll("d", 0777) // expect: code/world-writable-file
	os.WriteFile("x", b, 0o600) // ok
	os.MkdirAll("d", 0755) // ok
}
