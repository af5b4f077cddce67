package sample

import _ "net/http/pprof" // expect: code/debug-mode
func f1() {
	gin.SetMode(gin.DebugMode)  // expect: code/debug-mode
}

func f2() {
	gin.SetMode(gin.ReleaseMode)  // ok
}
