package sample

func f1() {
	c := &http.Cookie{Secure: true, SameSite: http.SameSiteNoneMode}  // expect: code/cookie-sent-across-sites
}

func f2() {
	c.SameSite = http.SameSiteNoneMode  // expect: code/cookie-sent-across-sites
}

func f3() {
	c := &http.Cookie{Secure: true, SameSite: http.SameSiteLaxMode}  // ok
}

func f4() {
	c.SameSite = mode  // ok
}
