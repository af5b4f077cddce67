package hooks

import "crypto/hmac"

func check(signature, given string, expectedMAC, mac []byte) bool {
	if signature == given { // expect: code/timing-comparison
		return true
	}
	if signature == "" { // ok: whether there is one
		return false
	}
	return hmac.Equal(mac, expectedMAC) // ok: constant time
}
