fun f1() {
    val o = ObjectInputStream(stream).readObject()  // expect: code/polymorphic-deserialization
}

fun f2() {
    val o = Json.decodeFromString<Order>(text)  // ok
}
