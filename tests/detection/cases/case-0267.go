package invites

import (
	"crypto/rand"
	"encoding/base64"
	"math/big"
)

const letters = "abcdefghijkmnpqrstuvwxyz23456789"

func pick(n int) int {
	v, err := rand.Int(rand.Reader, big.NewInt(int64(n)))
	if err != nil {
		panic(err)
	}
	return int(v.Int64())
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
