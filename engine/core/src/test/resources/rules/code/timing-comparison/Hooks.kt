fun check(signature: String, given: String): Boolean = signature == given // expect: code/timing-comparison
fun missing(signature: String?): Boolean = signature == null // ok: whether there is one
