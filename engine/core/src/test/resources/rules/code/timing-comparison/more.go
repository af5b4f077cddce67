package sample

import "crypto/hmac"

func verify(body, given []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return bytes.Equal(m.Sum(nil), given)  // expect: code/timing-comparison
}

func reset(user User, given string) bool {
	return user.resetToken == given  // expect: code/timing-comparison
}

func verifyAgain(body, copied []byte) bool {
	return bytes.Equal(body, copied)  // ok: no secret
}
