class ScriptInWebView {
    Object prepare(WebView view) throws Exception {
        WebSettings settings = view.getSettings();
        settings.setJavaScriptEnabled(true);  // expect: android/script-in-web-view
        return settings;
    }

    Object prepareBy(WebView view) throws Exception {
        final boolean scripts = true;
        view.getSettings().setJavaScriptEnabled(scripts);  // expect: android/script-in-web-view
        return view;
    }

    Object prepareAgain(WebView view) throws Exception {
        view.getSettings().setBuiltInZoomControls(true);  // ok
        return view;
    }
}
