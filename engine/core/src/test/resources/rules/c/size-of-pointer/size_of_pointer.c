void clear(char *key) {
   memset(key, 0, sizeof(key)); // expect: c/size-of-pointer
}
void array(char key[32]) {
   memset(key, 0, sizeof(key)); // expect: c/size-of-pointer
}
void local(void) {
   char key[32];
   memset(key, 0, sizeof(key)); // ok
}
void whole(struct node *n) {
   memset(n, 0, sizeof(*n)); // ok
}
void f1(void) {
    struct node *n = malloc(sizeof(n));  // expect: c/size-of-pointer
    keep(n);
}

void f2(void) {
    struct node *n = malloc(sizeof(*n));
    keep(n);  // ok
}

void f40(int *values) {
    size_t n = sizeof(values) / sizeof(values[0]);  // expect: c/size-of-pointer
    use(n);
}

void f41(void) {
    int values[10];
    size_t n = sizeof(values) / sizeof(values[0]);  // ok
    use(n);
}
