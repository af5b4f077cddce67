func remember(token: String) {
    let defaults = UserDefaults.standard
    defaults.setValue(token, forKey: "accessToken")  // expect: code/insecure-storage-of-secret
}

func keep(data: Data) {
    let query: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecValueData as String: data]
    var item = query
    item[kSecAttrAccessible] = kSecAttrAccessibleAlways  // expect: code/insecure-storage-of-secret
}

func rememberAgain(tab: Int) {
    let defaults = UserDefaults.standard
    defaults.setValue(tab, forKey: "lastTab")  // ok
}

func keepAgain(item: inout [CFString: Any]) {
    item[kSecAttrAccessible] = kSecAttrAccessibleWhenUnlocked  // ok
}
