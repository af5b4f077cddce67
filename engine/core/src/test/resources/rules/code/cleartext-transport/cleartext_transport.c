void f1(void) {
    curl_easy_setopt(curl, CURLOPT_URL, "http://api.example.org/orders");  // expect: code/cleartext-transport
}

void f2(void) {
    curl_easy_setopt(curl, CURLOPT_URL, "ftp://files.example.org/orders");  // expect: code/cleartext-transport
}

void f3(void) {
    const char *url = "http://api.example.org/x"; curl_easy_setopt(curl, CURLOPT_URL, url);  // expect: code/cleartext-transport
}

void f4(void) {
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.org/orders");  // ok
}

void f5(void) {
    curl_easy_setopt(curl, CURLOPT_URL, "http://localhost/orders");  // ok
}

void f6(void) {
    curl_easy_setopt(curl, CURLOPT_URL, url);  // ok
}
