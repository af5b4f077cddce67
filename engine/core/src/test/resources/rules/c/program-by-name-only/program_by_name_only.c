void f0(void) {
    execlp("ls", "ls", "-l", (char *) 0);  // expect: c/program-by-name-only
}

void f1(void) {
    system("ls -l");  // expect: c/program-by-name-only
}

void f2(void) {
    FILE *p = popen("date", "r");  // expect: c/program-by-name-only
}

void f3(void) {
    execl("/bin/ls", "ls", "-l", (char *) 0);  // ok
}

void f4(void) {
    system("/bin/ls -l");  // ok
}

void f5(void) {
    FILE *p = popen("/bin/date", "r");  // ok
}

