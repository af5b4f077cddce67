package sample

func connect(settings Settings) {
	slog.Error("cannot connect", "key", settings.APIKey)  // expect: code/secret-in-log
}

func login(user User) {
	fmt.Println("login with " + user.Password)  // expect: code/secret-in-log
}

func connectAgain(settings Settings) {
	slog.Error("cannot connect", "host", settings.Host)  // ok
}
