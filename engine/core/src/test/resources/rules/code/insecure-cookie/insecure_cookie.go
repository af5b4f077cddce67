package sample

import "net/http"
func f1() {
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: lang})  // expect: code/insecure-cookie
}

func f2() {
	c := &http.Cookie{Name: "lang", Secure: false}  // expect: code/insecure-cookie
}

func f3() {
	c.SetCookie("lang", lang, 3600, "/", "", false, true)  // expect: code/insecure-cookie
}

func f4() {
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: lang, Secure: true})  // ok
}

func f5() {
	c := &http.Cookie{Name: "lang"}
	c.Secure = true  // ok
}

func f6() {
	c.SetCookie("lang", lang, 3600, "/", "", true, true)  // ok
}
