int first(struct node *n) {
   if (n == NULL) {
       count++;
   }
   return n->value; // expect: c/null-dereference
}
int late(struct node *n) {
   int v = n->value;
   if (n == NULL) { // expect: c/null-dereference
       return 0;
   }
   return v;
}
int asked(struct node *n) {
   if (n == NULL) {
       return 0;
   }
   return n->value; // ok
}
int both(struct node *n) {
   if (n != NULL && n->value > 3) { // ok
       return 1;
   }
   return 0;
}
int walk(struct node *n) {
   while (n != NULL) {
       n = n->next; // ok
   }
   return 0;
}
void f1(void) {
    char *p = NULL;
    *p = 'a';  // expect: c/null-dereference
}

void f2(void) {
    char *p = NULL;
    if (ready) { p = name; }
    if (p) { *p = 'a'; }  // ok
}
