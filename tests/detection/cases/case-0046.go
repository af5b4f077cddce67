package invites

import (
	"crypto/rand"
	"encoding/base64"
	"math/big"
	mrand "math/rand"
)

const letters = "abcdefghijkmnpqrstuvwxyz23456789"

func pick(n int) int {
	return mrand.Intn(n)
}

func Token() string {
	out := make([]byte, 20)
	for i := range out {
		out[i] = letters[pick(len(letters))]
	}
	return base64.RawURLEncoding.EncodeToString(out)
}

func Serial() (*big.Int, error) {
	return rand.Int(rand.Reader, big.NewInt(1<<62))
}
