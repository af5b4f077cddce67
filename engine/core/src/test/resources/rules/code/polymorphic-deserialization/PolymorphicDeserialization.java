class Order { @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object item; }  // expect: code/polymorphic-deserialization
class Shop { @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Object item; }  // ok
class Sample {
    void f1(Input in) throws Exception {
        mapper.enableDefaultTyping();  // expect: code/polymorphic-deserialization
    }

    void f2(Input in) throws Exception {
        XStream x = new XStream();  // expect: code/polymorphic-deserialization
    }

    void f3(Input in) throws Exception {
        mapper.activateDefaultTyping(validator);  // ok
    }

    void f4(Input in) throws Exception {
        XStream x = new XStream();
        x.allowTypes(new Class[] {Order.class});  // ok
    }
}
