void f1() {
    mkdir(path, 0777);  // expect: code/world-writable-file
}

void f2() {
    mkdir(path, 0700);  // ok
}
