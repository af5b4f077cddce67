void f1() {
    MD5(data, length, out);  // expect: code/weak-hash
}

void f2() {
    const EVP_MD *md = EVP_md5();  // expect: code/weak-hash
}

void f3() {
    SHA1_Init(&context);  // expect: code/weak-hash
}

void f4() {
    SHA256(data, length, out);  // ok
}

void f5() {
    const EVP_MD *md = EVP_sha512();  // ok
}

void f6() {
    SHA512_Init(&context);  // ok
}
