void f1(void) {
    RSA_generate_key_ex(rsa, 1024, e, NULL);  // expect: code/short-key
}

void f2(void) {
    EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 1024);  // expect: code/short-key
}

void f3(void) {
    rsa = RSA_generate_key(512, RSA_F4, NULL, NULL);  // expect: code/short-key
}

void f4(void) {
    RSA_generate_key_ex(rsa, 3072, e, NULL);  // ok
}

void f5(void) {
    EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, bits);  // ok
}

void f6(void) {
    EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 2048);  // ok
}
