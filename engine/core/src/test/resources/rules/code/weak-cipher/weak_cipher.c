void f1(void) {
    EVP_EncryptInit_ex(ctx, EVP_des_cbc(), NULL, key, iv);  // expect: code/weak-cipher
}

void f2(void) {
    EVP_EncryptInit_ex(ctx, EVP_aes_128_ecb(), NULL, key, NULL);  // expect: code/weak-cipher
}

void f3(void) {
    RC4(&state, length, in, out);  // expect: code/weak-cipher
}

void f4(void) {
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);  // ok
}

void f5(void) {
    EVP_EncryptInit_ex(ctx, EVP_chacha20_poly1305(), NULL, key, iv);  // ok
}

void f6(void) {
    EVP_EncryptInit_ex(ctx, chosen, NULL, key, iv);  // ok
}
