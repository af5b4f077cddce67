package tokens

import "math/rand"

func newToken() int64 {
	return rand.Int63() // expect: code/insecure-random
}

func shuffle(n int) int {
	return rand.Intn(n) // ok: no secret
}
