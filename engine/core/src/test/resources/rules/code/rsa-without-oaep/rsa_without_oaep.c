void f1(void) {
    RSA_public_encrypt(n, text, out, rsa, RSA_PKCS1_PADDING);  // expect: code/rsa-without-oaep
}

void f2(void) {
    RSA_private_decrypt(n, secret, out, rsa, RSA_NO_PADDING);  // expect: code/rsa-without-oaep
}

void f3(void) {
    EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PADDING);  // expect: code/rsa-without-oaep
}

void f4(void) {
    RSA_public_encrypt(n, text, out, rsa, RSA_PKCS1_OAEP_PADDING);  // ok
}

void f5(void) {
    EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_OAEP_PADDING);  // ok
}

void f6(void) {
    RSA_sign(NID_sha256, m, n, out, &length, rsa);  // ok
}
