package sample

import "net/http"
func f1() {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Secure: true})  // expect: code/cookie-readable-by-script
}

func f2() {
	c := &http.Cookie{Name: "x", HttpOnly: false}  // expect: code/cookie-readable-by-script
}

func f3() {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, HttpOnly: true})  // ok
}

func f4() {
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: lang})  // ok
}
