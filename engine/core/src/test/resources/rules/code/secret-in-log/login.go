package login

func login(user, password string) {
	log.Printf("login of %s with %s", user, password) // expect: code/secret-in-log
	log.Printf("password changed for %s", user) // ok: only the word
	log.Printf("password of %d characters", len(password)) // ok: a number
}
