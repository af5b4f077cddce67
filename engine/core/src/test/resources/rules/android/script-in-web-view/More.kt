fun prepare(view: WebView) {
    view.settings.apply { javaScriptEnabled = true }  // expect: android/script-in-web-view
}

fun prepareAgain(view: WebView) {
    view.settings.apply { builtInZoomControls = true }  // ok
}

fun prepareBy(view: WebView, scripts: Boolean) {
    view.settings.javaScriptCanOpenWindowsAutomatically = scripts  // ok
}
