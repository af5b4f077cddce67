void f1(void) {
    MD5(data, length, out);  // expect: code/weak-hash
}

void f2(void) {
    EVP_DigestInit_ex(context, EVP_sha1(), NULL);  // expect: code/weak-hash
}

void f3(void) {
    const EVP_MD *md = EVP_get_digestbyname("md5");  // expect: code/weak-hash
}

void f4(void) {
    SHA256(data, length, out);  // ok
}

void f5(void) {
    EVP_DigestInit_ex(context, EVP_sha256(), NULL);  // ok
}

void f6(void) {
    const EVP_MD *md = EVP_get_digestbyname("sha256");  // ok
}
