void f1() {
    auto name = std::tmpnam(nullptr);  // expect: code/insecure-temporary-file
}

void f2() {
    auto f = mkstemp(name);  // ok
}
