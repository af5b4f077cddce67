package fetch

func f(urls []string) {
	for _, u := range urls {
		http.Get(u) // expect: code/request-in-loop
	}
	http.Get("https://a.example") // ok
	for _, u := range urls {
		go func() { http.Get(u) }() // ok: at once
	}
}
