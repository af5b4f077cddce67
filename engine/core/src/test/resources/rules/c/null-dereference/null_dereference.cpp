int first(Node *n) {
   if (n == nullptr) {
       count++;
   }
   return n->value; // expect: c/null-dereference
}
int other(Node *n) {
   if (!n || n->empty()) { // ok
       return 0;
   }
   return n->value; // ok
}
void f1() {
    Order *p = nullptr;
    p->send();  // expect: c/null-dereference
}

void f2() {
    int *p = nullptr;
    if (late) { return; }
    *p = 3;  // expect: c/null-dereference
}

void f3() {
    Order *p = nullptr;
    p = find();
    p->send();  // ok
}

int opened_or_left(Table *other, Status s) {
    Table *table = nullptr;
    if (s.ok()) {
        s = open_table(&table);
    }
    if (!s.ok()) {
        return 1;
    }
    return table->size();  // ok: the status told that it was opened
}
