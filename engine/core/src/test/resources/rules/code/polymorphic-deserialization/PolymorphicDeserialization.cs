class Sample {
    void F1() {
        var f = new BinaryFormatter();  // expect: code/polymorphic-deserialization
    }

    void F2() {
        var s = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };  // expect: code/polymorphic-deserialization
    }

    void F3() {
        var s = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };  // ok
    }

    void F4() {
        var o = JsonSerializer.Deserialize<Order>(text);  // ok
    }
}
