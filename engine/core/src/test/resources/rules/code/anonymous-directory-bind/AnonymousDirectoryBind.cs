class Sample {
    void F1() {
        entry.AuthenticationType = AuthenticationTypes.Anonymous;  // expect: code/anonymous-directory-bind
    }

    void F2() {
        entry.AuthenticationType = AuthenticationTypes.Secure;  // ok
    }
}
