#include <cstdio>

int report() {
    char name[] = "reportXXXXXX";
    return std::fopen(mktemp(name), "w") != nullptr;  // expect: code/insecure-temporary-file
}

int append(const char *text) {
    return std::fputs(text, std::fopen("/tmp/shop.log", "a"));  // expect: code/insecure-temporary-file
}

int reportAgain() {
    return std::tmpfile() != nullptr;  // ok
}

int appendAgain(const char *text) {
    return std::fputs(text, std::fopen("/var/log/shop.log", "a"));  // ok: a folder of its own
}
