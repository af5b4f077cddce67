func f0() {
    let view = UIWebView()  // expect: swift/web-view-reaches-files
}

func f1() {
    preferences.setValue(true, forKey: "allowFileAccessFromFileURLs")  // expect: swift/web-view-reaches-files
}

func f2() {
    settings.setValue(true, forKey: "allowUniversalAccessFromFileURLs")  // expect: swift/web-view-reaches-files
}

func f3() {
    let view = WKWebView()  // ok
}

func f4() {
    preferences.setValue(false, forKey: "allowFileAccessFromFileURLs")  // ok
}

func f5() {
    preferences.setValue(true, forKey: "developerExtrasEnabled")  // ok
}

