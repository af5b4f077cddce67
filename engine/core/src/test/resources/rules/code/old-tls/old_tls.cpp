void f1() {
    auto ctx = SSL_CTX_new(TLSv1_client_method());  // expect: code/old-tls
}

void f2() {
    SSL_CTX_set_min_proto_version(ctx, SSL3_VERSION);  // expect: code/old-tls
}

void f3() {
    auto ctx = SSL_CTX_new(TLSv1_1_method());  // expect: code/old-tls
}

void f4() {
    auto ctx = SSL_CTX_new(TLS_client_method());  // ok
}

void f5() {
    SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION);  // ok
}

void f6() {
    SSL_CTX_set_max_proto_version(ctx, version);  // ok
}
