int first(bool bad) {
   auto *p = new Order(); // expect: c/memory-leak
   if (bad) return 1;
   delete p;
   return 0;
}
void second() {
   char *b = new char[100]; // expect: c/memory-leak
   b[0] = 'x';
}
int third(const char *path) {
   FILE *f = fopen(path, "r"); // expect: c/memory-leak
   if (f == nullptr) return 1;
   return fgetc(f);
}
void held() {
   std::unique_ptr<Order> p(new Order()); // ok
}
Order *made() {
   auto *p = new Order(); // ok
   return p;
}
void member(Shop *shop) {
   shop->order = new Order(); // ok
}
