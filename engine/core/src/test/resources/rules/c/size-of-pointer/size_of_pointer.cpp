void clear(char *key) {
   std::memset(key, 0, sizeof(key)); // expect: c/size-of-pointer
}
void copy(const char *s, char *to) {
   strncpy(to, s, sizeof(to)); // expect: c/size-of-pointer
}
void local() {
   char key[32];
   std::memset(key, 0, sizeof(key)); // ok
   std::memset(key, 0, sizeof key); // ok
}
void f1() {
    Node *n = (Node *) malloc(sizeof(n));  // expect: c/size-of-pointer
    keep(n);
}

void f2() {
    Node *n = (Node *) malloc(sizeof(Node));
    keep(n);  // ok
}
