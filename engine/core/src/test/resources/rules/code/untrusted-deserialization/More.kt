fun cart(request: HttpServletRequest): Any {
    val bytes = Base64.getDecoder().decode(request.getParameter("cart"))
    return ObjectInputStream(ByteArrayInputStream(bytes)).readObject()  // expect: code/untrusted-deserialization
}

fun bean(request: HttpServletRequest): Any {
    val decoder = XMLDecoder(request.getInputStream())
    return decoder.readObject()  // expect: code/untrusted-deserialization
}

fun json(request: HttpServletRequest): Cart {
    return jacksonObjectMapper().readValue(request.getInputStream(), Cart::class.java)  // ok: data only
}

fun number(request: HttpServletRequest): Int {
    return DataInputStream(request.getInputStream()).readInt()  // ok: data only
}
