void f1(void) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);  // expect: code/tls-verification-off
}

void f2(void) {
    SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);  // expect: code/tls-verification-off
}

void f3(void) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0);  // expect: code/tls-verification-off
}

void f4(void) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);  // ok
}

void f5(void) {
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);  // ok
}

void f6(void) {
    curl_easy_setopt(curl, CURLOPT_CAINFO, path);  // ok
}
