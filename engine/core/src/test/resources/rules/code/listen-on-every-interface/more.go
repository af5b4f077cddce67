package sample

func serve(mux http.Handler) error {
	return http.ListenAndServe("0.0.0.0:8080", mux)  // expect: code/listen-on-every-interface
}

func routes(r *gin.Engine) error {
	return r.Run("0.0.0.0:8080")  // expect: code/listen-on-every-interface
}

func serveAgain(mux http.Handler) error {
	return http.ListenAndServe("localhost:8080", mux)  // ok
}

func routesAgain(r *gin.Engine, address string) error {
	return r.Run(address)  // ok
}
