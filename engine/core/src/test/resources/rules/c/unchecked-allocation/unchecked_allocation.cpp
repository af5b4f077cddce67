void f1() {
    char *p = (char *) malloc(10);
    p[0] = 'a';  // expect: c/unchecked-allocation
    free(p);
}

void f2() {
    auto *n = static_cast<Node *>(calloc(1, 16));
    n->next = nullptr;  // expect: c/unchecked-allocation
    keep(n);
}

void f3() {
    FILE *f = fopen(path, "r");
    fgets(line, 10, f);  // expect: c/unchecked-allocation
    fclose(f);
}

void f4() {
    char *p = (char *) malloc(10);
    if (p == nullptr) return;
    p[0] = 'a';
    free(p);  // ok
}

void f5() {
    auto *n = new Node();
    n->next = nullptr;
    keep(n);  // ok
}

void f6() {
    FILE *f = fopen(path, "r");
    if (f != nullptr) { fgets(line, 10, f); fclose(f); }  // ok
}
