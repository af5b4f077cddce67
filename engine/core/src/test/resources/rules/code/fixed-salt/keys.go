package keys

func fixed(password []byte) []byte {
	return pbkdf2.Key(password, []byte("pepper01"), 600000, 32, sha256.New) // expect: code/fixed-salt
}

func stored(password, salt []byte) []byte {
	return pbkdf2.Key(password, salt, 600000, 32, sha256.New) // ok: comes with the hash
}
