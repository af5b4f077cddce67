func f1() {
    let key = SymmetricKey(data: "0123456789abcdef".data(using: .utf8)!)  // expect: code/hard-coded-key
}

func f2() {
    let key = SymmetricKey(data: Data("0123456789abcdef".utf8))  // expect: code/hard-coded-key
}

func f3() {
    let k = SymmetricKey(data: Array("0123456789abcdef".utf8))  // expect: code/hard-coded-key
}

func f4() {
    let key = SymmetricKey(size: .bits256)  // ok
}

func f5() {
    let key = SymmetricKey(data: stored)  // ok
}

func f6() {
    let key = SymmetricKey(data: try keychain.read())  // ok
}
