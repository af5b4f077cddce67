fun mapper(): ObjectMapper {
    val mapper = ObjectMapper()
    mapper.activateDefaultTyping(LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.NON_FINAL)  // expect: code/polymorphic-deserialization
    return mapper
}

fun order(stream: InputStream): Order {
    return XStream().fromXML(stream) as Order  // expect: code/polymorphic-deserialization
}

fun mapperAgain(): ObjectMapper {
    val known = BasicPolymorphicTypeValidator.builder().allowIfSubType("org.example.shop.").build()
    return jacksonObjectMapper().activateDefaultTyping(known)  // ok
}

fun orderAgain(stream: InputStream): Order {
    val reader = XStream()
    reader.allowTypes(arrayOf(Order::class.java))
    return reader.fromXML(stream) as Order  // ok
}
