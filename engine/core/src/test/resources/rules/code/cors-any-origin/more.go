package sample

import "github.com/rs/cors"

func handler(mux http.Handler) http.Handler {
	c := cors.New(cors.Options{AllowedOrigins: []string{"*"}})  // expect: code/cors-any-origin
	return c.Handler(mux)
}

func handlerAgain(mux http.Handler) http.Handler {
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.org"}})  // ok
	return c.Handler(mux)
}
