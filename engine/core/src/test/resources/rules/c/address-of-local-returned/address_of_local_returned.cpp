char *first() {
   char b[10] = "x";
   return b; // expect: c/address-of-local-returned
}
int *second() {
   int n = 3;
   return &n; // expect: c/address-of-local-returned
}
Order *third() {
   Order o;
   return &o; // expect: c/address-of-local-returned
}
Order *made() {
   return new Order(); // ok
}
std::string text() {
   std::string s = "x";
   return s; // ok
}
int *global() {
   static int n;
   return &n; // ok
}
