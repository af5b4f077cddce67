void f1() {
    printf(text.c_str());  // expect: c/format-from-variable
}

void f2() {
    fprintf(out, text);  // expect: c/format-from-variable
}

void f3() {
    snprintf(b, sizeof b, text);  // expect: c/format-from-variable
}

void f4() {
    printf("%s", text.c_str());  // ok
}

void f5() {
    const char *format = "%d";
    printf(format);  // ok
}

void f6() {
    snprintf(b, sizeof b, "%s", text);  // ok
}
