object A {
  val a = bills.headOption.get // expect: code/absent-value-used
  val b = bills.find(_.open).get // expect: code/absent-value-used
  val c = rates.get("de").get // expect: code/absent-value-used
  val d = bills.headOption.getOrElse(none) // ok
  val e = rates.get("de") // ok
  val f = bills.find(_.open).map(_.total) // ok
}
