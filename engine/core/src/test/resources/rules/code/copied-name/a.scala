object Copy {
def copy1(to: Bill, from: Bill): Unit = {
    to.name = from.name
    to.street = from.street
    to.city = from.street // expect: code/copied-name
    to.zip = from.zip
}
def copy2(to: Bill, from: Bill): Unit = {
    to.id = from.id
    to.total = from.id // expect: code/copied-name
    to.tax = from.tax
    to.due = from.due
}
def copy3(to: Bill, from: Bill): Unit = {
    to.a = from.a
    to.b = from.a // expect: code/copied-name
    to.c = from.c
}
def copy4(to: Bill, from: Bill): Unit = {
    to.name = from.name // ok
    to.street = from.street // ok
    to.city = from.town // ok
    to.zip = from.zip
}
}
