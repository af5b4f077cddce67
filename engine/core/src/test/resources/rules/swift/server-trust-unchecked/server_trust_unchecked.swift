func a(_ c: URLAuthenticationChallenge) {
    done(.useCredential, URLCredential(trust: c.protectionSpace.serverTrust!))  // expect: swift/server-trust-unchecked
}

func b(_ trust: SecTrust) -> URLCredential {
    return URLCredential(trust: trust)  // expect: swift/server-trust-unchecked
}

func c(_ trust: SecTrust) {
    let credential = URLCredential(trust: trust)  // expect: swift/server-trust-unchecked
    done(.useCredential, credential)
}

func d(_ trust: SecTrust) {
    if SecTrustEvaluateWithError(trust, nil) {
        done(.useCredential, URLCredential(trust: trust))  // ok
    }
}

func e() {
    done(.performDefaultHandling, nil)  // ok
}

func f() {
    let credential = URLCredential(user: name, password: word, persistence: .none)  // ok
}
