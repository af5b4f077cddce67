void f1() {
    auto cipher = EVP_des_ede3_cbc();  // expect: code/weak-cipher
}

void f2() {
    auto cipher = EVP_get_cipherbyname("rc4");  // expect: code/weak-cipher
}

void f3() {
    DES_set_key(&key, &schedule);  // expect: code/weak-cipher
}

void f4() {
    auto cipher = EVP_aes_128_gcm();  // ok
}

void f5() {
    auto cipher = EVP_get_cipherbyname("aes-256-gcm");  // ok
}

void f6() {
    AES_set_encrypt_key(key, 256, &schedule);  // ok
}
