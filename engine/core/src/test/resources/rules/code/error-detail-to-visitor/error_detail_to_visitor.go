package sample

import "net/http"
func a(w http.ResponseWriter, err error) { http.Error(w, err.Error(), http.StatusInternalServerError) } // expect: code/error-detail-to-visitor
func b(w http.ResponseWriter, err error) { http.Error(w, "internal error", http.StatusInternalServerError) } // ok
