class Sample {
    void f1(Input in) throws Exception {
        WebView.setWebContentsDebuggingEnabled(true);  // expect: code/debug-mode
    }

    void f2(Input in) throws Exception {
        WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG);  // ok
    }
}
