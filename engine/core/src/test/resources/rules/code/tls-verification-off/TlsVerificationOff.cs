class Sample {
    void F1() {
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => true;  // expect: code/tls-verification-off
    }

    void F2() {
        ServicePointManager.ServerCertificateValidationCallback = delegate { return true; };  // expect: code/tls-verification-off
    }

    void F3() {
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;  // expect: code/tls-verification-off
    }

    void F4() {
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None;  // ok
    }

    void F5() {
        handler.ClientCertificates.Add(certificate);  // ok
    }

    void F6() {
        builder.TrustServerCertificate = false;  // ok
    }
}
