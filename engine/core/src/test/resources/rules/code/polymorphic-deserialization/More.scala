object PolymorphicDeserialization {
    def mapper() = {
        new ObjectMapper().enableDefaultTyping()  // expect: code/polymorphic-deserialization
    }

    def kryo() = {
        val kryo = new Kryo()
        kryo.setRegistrationRequired(false)  // expect: code/polymorphic-deserialization
        kryo
    }

    def mapperAgain() = {
        new ObjectMapper().registerModule(DefaultScalaModule)  // ok
    }

    def kryoAgain() = {
        val kryo = new Kryo()
        kryo.setRegistrationRequired(true)  // ok
        kryo
    }
}
