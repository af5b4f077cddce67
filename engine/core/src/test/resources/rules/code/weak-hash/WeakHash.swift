func f1() {
    let digest = Insecure.MD5.hash(data: data)  // expect: code/weak-hash
}

func f2() {
    let h = Insecure.SHA1.hash(data: data)  // expect: code/weak-hash
}

func f3() {
    CC_MD5(bytes, length, &out)  // expect: code/weak-hash
}

func f4() {
    let digest = SHA256.hash(data: data)  // ok
}

func f5() {
    let etag = Insecure.MD5.hash(data: data)  // ok
}

func f6() {
    CC_SHA256(bytes, length, &out)  // ok
}
