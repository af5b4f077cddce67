void f1(void) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);  // expect: code/hostname-check-off
}

void f2(void) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0);  // expect: code/hostname-check-off
}

void f3(void) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 1L);  // expect: code/hostname-check-off
}

void f4(void) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);  // ok
}

void f5(void) {
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);  // ok
}

void f6(void) {
    X509_VERIFY_PARAM_set1_host(param, name, 0);  // ok
}
