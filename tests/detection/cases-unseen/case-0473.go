package trail

import (
	"log"
	"net/http"
	"strings"
)

func shown(value string) string {
	if len(value) > 100 {
		value = value[:100]
	}
	return strings.TrimSpace(value)
}

func Denied(w http.ResponseWriter, r *http.Request) {
	account := shown(r.FormValue("account"))
	log.Printf("denied: account=%q path=%q", account, r.URL.Path)
	http.Error(w, "denied", http.StatusForbidden)
}

func Routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /denied", Denied)
}
