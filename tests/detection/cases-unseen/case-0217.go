package auth

import (
	"context"
	"crypto/rsa"
	"errors"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

type key struct{}

type Gate struct {
	issuer *rsa.PublicKey
	parser *jwt.Parser
}

func New(issuer *rsa.PublicKey) *Gate {
	return &Gate{issuer: issuer, parser: jwt.NewParser(jwt.WithValidMethods([]string{"RS256"}))}
}

func (g *Gate) claims(token string) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := g.parser.ParseWithClaims(token, claims, func(*jwt.Token) (any, error) { return g.issuer, nil })
	if err == nil && claims.Subject == "" {
		err = errors.New("no subject")
	}
	return claims, err
}

func (g *Gate) Wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		claims, err := g.claims(token)
		if !ok || err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, claims.Subject)))
	})
}
