package sample

func create(name string, data []byte) error {
	out, err := os.Create(name)  // expect: code/resource-leak
	if err != nil {
		return err
	}
	_, err = out.Write(data)
	return err
}

func createAgain(name string, data []byte) error {
	out, err := os.Create(name)  // ok
	if err != nil {
		return err
	}
	defer func() { _ = out.Close() }()
	_, err = out.Write(data)
	return err
}
