void f0(void) {
    char line[100];
    if (!fgets(line, 100, stdin)) return;
    putenv(line);  // expect: c/environment-from-outside
}

void f1(void) {
    char value[100];
    recv(s, value, 100, 0);
    setenv("LANG", value, 1);  // expect: c/environment-from-outside
}

void f2(void) {
    char *other = getenv("OTHER");
    setenv("PATH", other, 1);  // expect: c/environment-from-outside
}

void f3(void) {
    putenv("LANG=C");  // ok
}

void f4(void) {
    setenv("LANG", "C", 1);  // ok
}

void f5(void) {
    char line[100];
    if (!fgets(line, 100, stdin)) return;
    setenv("COUNT", atoi(line) ? "1" : "0", 1);  // ok
}

