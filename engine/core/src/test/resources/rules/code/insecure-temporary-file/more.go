package sample

func report(user string, text []byte) error {
	return os.WriteFile(fmt.Sprintf("/tmp/report-%s", user), text, 0o600)  // expect: code/insecure-temporary-file
}
