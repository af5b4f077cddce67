char *zero(void) { char b[10]; b[0] = 'x'; return b; }  // expect: c/address-of-local-returned
char *fresh(void) { char *b = strdup("x"); return b; }  // ok
char *first(void) {
   char b[10];
   b[0] = 'x';
   return b; // expect: c/address-of-local-returned
}
int *second(void) {
   int n = 3;
   return &n; // expect: c/address-of-local-returned
}
int *third(void) {
   int n = 3;
   int *p = &n;
   return p; // expect: c/address-of-local-returned
}
char *kept(void) {
   static char b[10];
   return b; // ok
}
char *given(char *b) {
   return b; // ok
}
int number(void) {
   int a[3] = {1, 2, 3};
   return a[0]; // ok
}
