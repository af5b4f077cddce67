func f1() {
    let stored = SHA256.hash(data: Data(password.utf8))  // expect: code/fast-password-hash
}

func f2() {
    let stored = SHA512.hash(data: password.data(using: .utf8)!)  // expect: code/fast-password-hash
}

func f3() {
    let stored = Insecure.MD5.hash(data: passwordData)  // expect: code/fast-password-hash
}

func f4() {
    let sum = SHA256.hash(data: document)  // ok
}

func f5() {
    let stored = try Bcrypt.hash(password)  // ok
}

func f6() {
    let key = SHA256.hash(data: body)  // ok
}
