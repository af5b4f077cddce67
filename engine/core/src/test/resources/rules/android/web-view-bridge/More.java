class WebViewBridge {
    Object open(WebView view, String page) throws Exception {
        view.getSettings().setMixedContentMode(WebSettings.MIXED_CONTENT_ALWAYS_ALLOW);  // expect: android/web-view-bridge
        view.loadUrl(page);
        return view;
    }

    Object openAgain(WebView view, String page) throws Exception {
        view.getSettings().setMixedContentMode(WebSettings.MIXED_CONTENT_NEVER_ALLOW);  // ok
        view.loadUrl(page);
        return view;
    }
}
