class Sample {
    void f1(Input in) throws Exception {
        view.addJavascriptInterface(new Bridge(), "app");  // expect: android/web-view-bridge
    }

    void f2(Input in) throws Exception {
        view.getSettings().setAllowUniversalAccessFromFileURLs(true);  // expect: android/web-view-bridge
    }

    void f3(Input in) throws Exception {
        view.getSettings().setAllowUniversalAccessFromFileURLs(false);  // ok
    }

    void f4(Input in) throws Exception {
        view.loadUrl(url);  // ok
    }
}
