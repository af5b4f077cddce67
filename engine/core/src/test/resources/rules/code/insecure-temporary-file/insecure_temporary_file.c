void f1(void) {
    char *name = tmpnam(NULL);  // expect: code/insecure-temporary-file
}

void f2(void) {
    FILE *f = fopen("/tmp/report.txt", "w");  // expect: code/insecure-temporary-file
}

void f3(void) {
    int f = mkstemp(name);  // ok
}
