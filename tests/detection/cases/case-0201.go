package middleware

import (
	"log"
	"net/http"
	"strings"
)

var clean = strings.NewReplacer("\r", "", "\n", "")

func Audit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tenant := r.URL.Query().Get("tenant")
		if tenant == "" {
			tenant = "default"
		}
		log.Printf("audit tenant=%s method=%s", clean.Replace(tenant), r.Method)
		next.ServeHTTP(w, r)
	})
}
