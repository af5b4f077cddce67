void f1() {
    curl_easy_setopt(curl, CURLOPT_URL, "http://api.example.org/orders");  // expect: code/cleartext-transport
}

void f2() {
    const char *url = "http://api.example.org/x"; curl_easy_setopt(curl, CURLOPT_URL, url);  // expect: code/cleartext-transport
}

void f3() {
    curl_easy_setopt(curl, CURLOPT_URL, "ftp://files.example.org/x");  // expect: code/cleartext-transport
}

void f4() {
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.org/orders");  // ok
}

void f5() {
    curl_easy_setopt(curl, CURLOPT_URL, "http://localhost/orders");  // ok
}

void f6() {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());  // ok
}
