fun main(args: Array<String>) {
    runApplication<Shop>(*args) { setDefaultProperties(mapOf("management.endpoints.web.exposure.include" to "*")) }  // expect: code/debug-mode
}

fun open(view: WebView) {
    val debugging = true
    WebView.setWebContentsDebuggingEnabled(debugging)  // expect: code/debug-mode
}

fun mainAgain(args: Array<String>) {
    runApplication<Shop>(*args) { setDefaultProperties(mapOf("management.endpoints.web.exposure.include" to "health,info")) }  // ok
}

fun openAgain(view: WebView) {
    WebView.setWebContentsDebuggingEnabled(false)  // ok
}
