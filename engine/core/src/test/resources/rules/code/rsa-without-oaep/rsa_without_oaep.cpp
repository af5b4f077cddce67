void f1() {
    RSA_public_encrypt(n, text, out, rsa, RSA_PKCS1_PADDING);  // expect: code/rsa-without-oaep
}

void f2() {
    RSA_private_decrypt(n, secret, out, rsa, RSA_NO_PADDING);  // expect: code/rsa-without-oaep
}

void f3() {
    EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_NO_PADDING);  // expect: code/rsa-without-oaep
}

void f4() {
    RSA_public_encrypt(n, text, out, rsa, RSA_PKCS1_OAEP_PADDING);  // ok
}

void f5() {
    EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_OAEP_PADDING);  // ok
}

void f6() {
    EVP_PKEY_CTX_set_rsa_padding(ctx, padding);  // ok
}
