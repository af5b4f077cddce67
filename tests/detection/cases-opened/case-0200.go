package invite

import (
	"crypto/rand"
	"strings"
	"sync"
)

const alphabet = "abcdefghijkmnpqrstuvwxyz23456789"

type Issuer struct {
	mu     sync.Mutex
	issued map[string]string
}

func NewIssuer() *Issuer {
	return &Issuer{issued: make(map[string]string)}
}

func token(length int) string {
	raw := make([]byte, length)
	rand.Read(raw)
	var out strings.Builder
	for _, b := range raw {
		out.WriteByte(alphabet[int(b)%len(alphabet)])
	}
	return out.String()
}

func (i *Issuer) Issue(mail string) string {
	i.mu.Lock()
	defer i.mu.Unlock()
	t := token(24)
	i.issued[t] = mail
	return t
}

func (i *Issuer) Redeem(t string) (string, bool) {
	i.mu.Lock()
	defer i.mu.Unlock()
	mail, ok := i.issued[t]
	delete(i.issued, t)
	return mail, ok
}
