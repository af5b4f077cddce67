void f1() {
    RSA_generate_key_ex(rsa, 1024, e, nullptr);  // expect: code/short-key
}

void f2() {
    EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 1024);  // expect: code/short-key
}

void f3() {
    const int bits = 1024;
    RSA_generate_key_ex(rsa, bits, e, nullptr);  // expect: code/short-key
}

void f4() {
    RSA_generate_key_ex(rsa, 4096, e, nullptr);  // ok
}

void f5() {
    EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 3072);  // ok
}

void f6() {
    RSA_generate_key_ex(rsa, bits, e, nullptr);  // ok
}
