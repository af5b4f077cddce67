class Sample {
    void f1(Input in) throws Exception {
        view.getSettings().setJavaScriptEnabled(true);  // expect: android/script-in-web-view
    }

    void f2(Input in) throws Exception {
        view.getSettings().setJavaScriptEnabled(false);  // ok
    }

    void f3(Input in) throws Exception {
        view.getSettings().setDomStorageEnabled(true);  // ok
    }
}
