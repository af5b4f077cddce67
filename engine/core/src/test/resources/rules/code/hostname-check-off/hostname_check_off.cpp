void f1() {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, false);  // expect: code/hostname-check-off
}

void f2() {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);  // expect: code/hostname-check-off
}

void f3() {
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 0);  // expect: code/hostname-check-off
}

void f4() {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);  // ok
}

void f5() {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, level);  // ok
}

void f6() {
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);  // ok
}
