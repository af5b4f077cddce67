void f1(void) {
    printf(text);  // expect: c/format-from-variable
}

void f2(void) {
    fprintf(stderr, message);  // expect: c/format-from-variable
}

void f3(void) {
    syslog(LOG_ERR, message);  // expect: c/format-from-variable
}

void f4(void) {
    printf("%s", text);  // ok
}

void f5(void) {
    fprintf(stderr, "failed: %s", message);  // ok
}

void f6(void) {
    printf(_("hello"));  // ok
}
