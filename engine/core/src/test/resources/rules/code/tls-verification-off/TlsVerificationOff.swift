func f1() {
    completionHandler(.useCredential, URLCredential(trust: challenge.protectionSpace.serverTrust!))  // expect: code/tls-verification-off
}

func f2() {
    policy.validatesDomainName = true; policy.allowInvalidCertificates = true  // expect: code/tls-verification-off
}

func f3() {
    let e = DisabledTrustEvaluator()  // expect: code/tls-verification-off
}

func f4() {
    if SecTrustEvaluateWithError(trust, nil) { completionHandler(.useCredential, URLCredential(trust: trust)) }  // ok
}

func f5() {
    completionHandler(.performDefaultHandling, nil)  // ok
}

func f6() {
    let e = PinnedCertificatesTrustEvaluator()  // ok
}
