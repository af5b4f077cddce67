interface Shop {
    Order order(String name, String street, String city, String zip, String country, int pieces, long price, boolean gift);  // expect: code/many-parameters
    static <T> T build(T first, T second, T third, T fourth, T fifth, T sixth, T seventh, T... rest) { return first; }  // expect: code/many-parameters
    record Line(String name, String street, String city, String zip, String country, int pieces, long price, boolean gift) { }  // ok: a record is the bundle
}
