package sample

func answer(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))  // expect: code/permissive-cors
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func build() gin.HandlerFunc {
	return cors.New(cors.Config{AllowAllOrigins: true, AllowCredentials: true})  // expect: code/permissive-cors
}

func answerAgain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.org")  // ok
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func buildAgain() gin.HandlerFunc {
	return cors.New(cors.Config{AllowOrigins: []string{"https://app.example.org"}, AllowCredentials: true})  // ok
}
