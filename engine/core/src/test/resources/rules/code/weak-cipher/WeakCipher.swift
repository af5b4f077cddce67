func f1() {
    CCCrypt(CCOperation(kCCEncrypt), CCAlgorithm(kCCAlgorithmDES), options, key, 8, iv, data, n, out, n, &moved)  // expect: code/weak-cipher
}

func f2() {
    CCCrypt(op, CCAlgorithm(kCCAlgorithmAES), CCOptions(kCCOptionECBMode), key, 16, nil, data, n, out, n, &moved)  // expect: code/weak-cipher
}

func f3() {
    CCCryptorCreate(op, CCAlgorithm(kCCAlgorithmRC4), 0, key, n, nil, &cryptor)  // expect: code/weak-cipher
}

func f4() {
    CCCrypt(op, CCAlgorithm(kCCAlgorithmAES), CCOptions(kCCOptionPKCS7Padding), key, 32, iv, data, n, out, n, &moved)  // ok
}

func f5() {
    let box = try AES.GCM.seal(data, using: key)  // ok
}

func f6() {
    let box = try ChaChaPoly.seal(data, using: key)  // ok
}
