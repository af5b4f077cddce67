package sample

import "golang.org/x/crypto/scrypt"

const salt = "pepper01"
func derive(password []byte) ([]byte, error) {
	return scrypt.Key(password, []byte(salt), 32768, 8, 1, 32)  // expect: code/fixed-salt
}

func argon(password []byte) []byte {
	return argon2.IDKey(password, []byte("pepper02"), 1, 64*1024, 4, 32)  // expect: code/fixed-salt
}

func deriveAgain(password []byte) ([]byte, error) {
	drawn := make([]byte, 16)
	rand.Read(drawn)
	return scrypt.Key(password, drawn, 32768, 8, 1, 32)  // ok: drawn
}

func stored(password []byte, user User) []byte {
	return argon2.IDKey(password, user.Salt, 1, 64*1024, 4, 32)  // ok: comes with the hash
}
