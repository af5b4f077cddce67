package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rand"
	"errors"
	"io"
)

var errSize = errors.New("seal: block size")

func block(key []byte) (cipher.Block, error) {
	return des.NewTripleDESCipher(key[:24])
}

func Seal(key, plain []byte) ([]byte, error) {
	b, err := block(key)
	if err != nil {
		return nil, err
	}
	if b.BlockSize() > aes.BlockSize {
		return nil, errSize
	}
	iv := make([]byte, b.BlockSize())
	if _, err := io.ReadFull(rand.Reader, iv); err != nil {
		return nil, err
	}
	out := make([]byte, len(plain))
	cipher.NewCTR(b, iv).XORKeyStream(out, plain)
	return append(iv, out...), nil
}
