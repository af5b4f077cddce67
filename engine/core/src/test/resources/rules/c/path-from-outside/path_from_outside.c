void f0(void) {
    char name[100];
    if (!fgets(name, 100, stdin)) return;
    FILE *f = fopen(name, "r");  // expect: c/path-from-outside
}

void f1(void) {
    char path[200] = "/srv/data/";
    char name[100];
    recv(s, name, 100, 0);
    strcat(path, name);
    unlink(path);  // expect: c/path-from-outside
}

void f2(void) {
    char *name = getenv("REPORT");
    int fd = open(name, O_RDONLY);  // expect: c/path-from-outside
}

void f3(void) {
    FILE *f = fopen("/etc/app.conf", "r");  // ok
}

void f4(void) {
    char path[200];
    snprintf(path, 200, "/srv/data/%d", atoi(getenv("NUMBER")));
    unlink(path);  // ok
}

void f5(void) {
    char name[100] = "fixed";
    remove(name);  // ok
}

