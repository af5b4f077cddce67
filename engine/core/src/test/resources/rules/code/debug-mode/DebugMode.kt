fun f1() {
    WebView.setWebContentsDebuggingEnabled(true)  // expect: code/debug-mode
}

fun f2() {
    WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG)  // ok
}
