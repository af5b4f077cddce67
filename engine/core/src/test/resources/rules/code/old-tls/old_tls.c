void f1(void) {
    SSL_CTX *ctx = SSL_CTX_new(SSLv3_method());  // expect: code/old-tls
}

void f2(void) {
    SSL_CTX_set_min_proto_version(ctx, TLS1_VERSION);  // expect: code/old-tls
}

void f3(void) {
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0);  // expect: code/old-tls
}

void f4(void) {
    SSL_CTX *ctx = SSL_CTX_new(TLS_method());  // ok
}

void f5(void) {
    SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION);  // ok
}

void f6(void) {
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);  // ok
}
