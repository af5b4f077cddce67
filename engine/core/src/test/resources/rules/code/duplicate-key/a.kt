val a = mapOf("x" to 1, "x" to 2) // expect: code/duplicate-key
val b = mutableMapOf("x" to 1, "y" to 2, "x" to 3) // expect: code/duplicate-key
val c = mapOf(
    "x" to 1,
    "x" to 2, // expect: code/duplicate-key
)
val d = mapOf("x" to 1, "y" to 1) // ok
val e = listOf("x" to 1, "x" to 2) // ok
val f = mapOf(x to 1, x to 2) // ok: no literal
