class Sample {
    void F1() {
        var p = new TokenValidationParameters { ValidateIssuerSigningKey = false };  // expect: code/unverified-token
    }

    void F2() {
        p.RequireSignedTokens = false;  // expect: code/unverified-token
    }

    void F3() {
        var p = new TokenValidationParameters { ValidateIssuerSigningKey = true };  // ok
    }

    void F4() {
        p.RequireSignedTokens = true;  // ok
    }
}
