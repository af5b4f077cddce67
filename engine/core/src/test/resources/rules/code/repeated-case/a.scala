object A {
  def f(a: Any): Unit = a match {
    case 1 => work()
    case 2 => work()
    case 1 => other() // expect: code/repeated-case
    case "x" => work()
    case "x" => other() // expect: code/repeated-case
    case Kind.A => work()
    case Kind.A => other() // expect: code/repeated-case
    case 3 if b => work() // ok
    case 3 => work() // ok: the other asks for more
    case _ => work() // ok
  }
}
