void f1(void) {
    chmod(path, 0777);  // expect: code/world-writable-file
}

void f2(void) {
    chmod(path, 0600);  // ok
}
