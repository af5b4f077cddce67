void f1(void) {
    setuid(getuid());  // expect: c/unchecked-privilege-change
}

void f2(void) {
    setgid(group);  // expect: c/unchecked-privilege-change
}

void f3(void) {
    chroot("/var/empty");  // expect: c/unchecked-privilege-change
}

void f4(void) {
    if (setuid(getuid()) != 0) abort();  // ok
}

void f5(void) {
    int done = setgid(group);  // ok
}

void f6(void) {
    getuid();  // ok
}
