fun f1() {
    view.addJavascriptInterface(Bridge(), "app")  // expect: android/web-view-bridge
}

fun f2() {
    view.settings.allowFileAccessFromFileURLs = true  // expect: android/web-view-bridge
}

fun f3() {
    view.settings.allowFileAccessFromFileURLs = false  // ok
}

fun f4() {
    view.loadUrl(url)  // ok
}
