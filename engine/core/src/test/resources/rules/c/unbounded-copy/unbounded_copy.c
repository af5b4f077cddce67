void greet(const char *name) {
   char b[32];
   strcpy(b, name); // expect: c/unbounded-copy
   sprintf(b, "hello %s", name); // expect: c/unbounded-copy
}
void checked(const char *name) {
   char b[32];
   if (strlen(name) >= sizeof(b)) return;
   strcpy(b, name); // ok
}
void limited(const char *name) {
   char b[32];
   snprintf(b, sizeof(b), "hello %s", name); // ok
   sprintf(b, "%d", 3); // ok
}
void f1(void) {
    char b[10];
    gets(b);  // expect: c/unbounded-copy
}

void f2(void) {
    char b[10];
    if (scanf("%s", b) != 1) return;  // expect: c/unbounded-copy
}

void f3(void) {
    char b[10];
    if (scanf("%9s", b) != 1) return;  // ok
}

void f4(void) {
    char b[10];
    strcpy(b, "short");  // ok
}
