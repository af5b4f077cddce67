void copy1(struct bill *to, struct bill *from) {
    to->name = from->name;
    to->street = from->street;
    to->city = from->street; // expect: code/copied-name
    to->zip = from->zip;
}
void copy2(struct bill *to, struct bill *from) {
    to->id = from->id;
    to->total = from->id; // expect: code/copied-name
    to->tax = from->tax;
    to->due = from->due;
}
void copy3(struct bill *to, struct bill *from) {
    to->a = from->a;
    to->b = from->a; // expect: code/copied-name
    to->c = from->c;
}
void copy4(struct bill *to, struct bill *from) {
    to->name = from->name; // ok
    to->street = from->street; // ok
    to->city = from->town; // ok
    to->zip = from->zip;
}
