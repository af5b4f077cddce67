fun open(view: WebView, page: String) {
    view.settings.mixedContentMode = WebSettings.MIXED_CONTENT_ALWAYS_ALLOW  // expect: android/web-view-bridge
    view.loadUrl(page)
}

fun openAgain(view: WebView, page: String) {
    view.settings.mixedContentMode = WebSettings.MIXED_CONTENT_NEVER_ALLOW  // ok
    view.loadUrl(page)
}
