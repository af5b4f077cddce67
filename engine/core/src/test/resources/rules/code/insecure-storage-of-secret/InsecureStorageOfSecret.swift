func f1() {
    UserDefaults.standard.set(password, forKey: "password")  // expect: code/insecure-storage-of-secret
}

func f2() {
    UserDefaults.standard.set(theme, forKey: "theme")  // ok
}
