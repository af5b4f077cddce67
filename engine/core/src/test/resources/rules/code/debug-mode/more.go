package sample

func mode() {
	gin.SetMode("debug")  // expect: code/debug-mode
}

func modeAgain(name string) {
	gin.SetMode(gin.ReleaseMode)  // ok
	gin.SetMode(name)  // ok
}
