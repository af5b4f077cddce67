void f0(void) {
    char *name = getenv("PLUGIN");
    void *h = dlopen(name, RTLD_NOW);  // expect: c/library-from-outside
}

void f1(void) {
    char name[100];
    if (!fgets(name, 100, stdin)) return;
    dlopen(name, RTLD_LAZY);  // expect: c/library-from-outside
}

void f2(void) {
    char path[200];
    snprintf(path, 200, "%s/codec.so", getenv("CODECS"));
    dlopen(path, RTLD_NOW);  // expect: c/library-from-outside
}

void f3(void) {
    void *h = dlopen("/usr/lib/app/codec.so", RTLD_NOW);  // ok
}

void f4(void) {
    char *name = getenv("PLUGIN");
    puts(name);  // ok
}

void f5(void) {
    const char *name = "libm.so";
    dlopen(name, RTLD_NOW);  // ok
}

