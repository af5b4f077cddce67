void greet(const char *name) {
   char b[32];
   std::strcpy(b, name); // expect: c/unbounded-copy
   strcat(b, name); // expect: c/unbounded-copy
}
void f1() {
    char b[10];
    gets(b);  // expect: c/unbounded-copy
}

void f2() {
    char b[10];
    std::strcpy(b, "short");  // ok
}

void f3() {
    std::string b;
    b = name;  // ok
}

void f4() {
    char b[10];
    snprintf(b, sizeof b, "%s", name);  // ok
}
