package sealing

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"errors"
)

var errKey = errors.New("key has the wrong length")

type Sealer struct {
	key []byte
}

func New(key []byte) (*Sealer, error) {
	if len(key) != 32 {
		return nil, errKey
	}
	return &Sealer{key: key}, nil
}

func (s *Sealer) aead() (cipher.AEAD, error) {
	block, err := aes.NewCipher(s.key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

func (s *Sealer) Note(text []byte) ([]byte, error) {
	aead, err := s.aead()
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return aead.Seal(nonce, nonce, text, nil), nil
}

func (s *Sealer) Label(text []byte) ([]byte, error) {
	return s.Note(append([]byte("label:"), text...))
}
