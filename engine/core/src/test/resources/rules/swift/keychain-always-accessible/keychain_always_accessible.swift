func f0() {
    let a = [kSecAttrAccessible as String: kSecAttrAccessibleAlways]  // expect: swift/keychain-always-accessible
}

func f1() {
    query[kSecAttrAccessible as String] = kSecAttrAccessibleAlwaysThisDeviceOnly  // expect: swift/keychain-always-accessible
}

func f2() {
    store(value, kSecAttrAccessibleAlways)  // expect: swift/keychain-always-accessible
}

func f3() {
    let a = [kSecAttrAccessible as String: kSecAttrAccessibleWhenUnlocked]  // ok
}

func f4() {
    query[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly  // ok
}

func f5() {
    store(value, kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly)  // ok
}

