void f1() {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, false);  // expect: code/tls-verification-off
}

void f2() {
    SSL_set_verify(ssl, SSL_VERIFY_NONE, nullptr);  // expect: code/tls-verification-off
}

void f3() {
    SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, nullptr);  // expect: code/tls-verification-off
}

void f4() {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);  // ok
}

void f5() {
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, nullptr);  // ok
}

void f6() {
    SSL_CTX_load_verify_locations(ctx, path, nullptr);  // ok
}
