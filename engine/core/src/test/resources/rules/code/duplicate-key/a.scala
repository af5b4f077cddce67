object A {
  val a = Map("x" -> 1, "x" -> 2) // expect: code/duplicate-key
  val b = Map("x" -> 1, "y" -> 2, "x" -> 3) // expect: code/duplicate-key
  val c = Map(
    "x" -> 1,
    "x" -> 2 // expect: code/duplicate-key
  )
  val d = Map("x" -> 1, "y" -> 1) // ok
  val e = List("x" -> 1, "x" -> 2) // ok
  val f = Map("x" -> "x") // ok
}
