void f0(void) {
    if (name == "admin") { allow(); }  // expect: c/text-compared-by-address
}

void f1(void) {
    if (p->name != "x") { deny(); }  // expect: c/text-compared-by-address
}

void f2(void) {
    if ("root" == name) { allow(); }  // expect: c/text-compared-by-address
}

void f3(void) {
    if (strcmp(name, "admin") == 0) { allow(); }  // ok
}

void f4(void) {
    if (name == NULL) { deny(); }  // ok
}

void f5(void) {
    if (name[0] == 'a') { allow(); }  // ok
}

