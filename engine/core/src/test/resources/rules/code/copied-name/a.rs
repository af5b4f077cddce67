fn copy1(to: &mut Bill, from: &Bill) {
    to.name = from.name;
    to.street = from.street;
    to.city = from.street; // expect: code/copied-name
    to.zip = from.zip;
}
fn copy2(to: &mut Bill, from: &Bill) {
    to.id = from.id;
    to.total = from.id; // expect: code/copied-name
    to.tax = from.tax;
    to.due = from.due;
}
fn copy3(to: &mut Bill, from: &Bill) {
    to.a = from.a;
    to.b = from.a; // expect: code/copied-name
    to.c = from.c;
}
fn copy4(to: &mut Bill, from: &Bill) {
    to.name = from.name; // ok
    to.street = from.street; // ok
    to.city = from.town; // ok
    to.zip = from.zip;
}
