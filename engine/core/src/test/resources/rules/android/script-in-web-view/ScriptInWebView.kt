fun f1() {
    view.settings.javaScriptEnabled = true  // expect: android/script-in-web-view
}

fun f2() {
    settings.setJavaScriptEnabled(true)  // expect: android/script-in-web-view
}

fun f3() {
    view.settings.javaScriptEnabled = false  // ok
}
