package x
import java.security.MessageDigest
@Singleton
class A(p: Int) extends B {
  @tag("x")
  def f(a: String, b: Int = 3): Int = {
    val h = MessageDigest.getInstance("MD5")
    var k: String = s"a $b ${a.length} z"
    k = "q"
    k += "q"
    x.y.z = 5
    foo(a, name = 4)
    val o = new Foo("x")
    obj.bar(1)(2)
    obj.baz
    obj map { q => q + 1 }
    if (a == "x" && b > 3) { return 1 } else if (b > 2) k = "3" else { throw new E() }
    for (i <- 0 to 10) { println(i) }
    while (true) { x() }
    val r = x match { case 1 => "a"; case _ => "b" }
    try { a() } catch { case e: Exception => b() } finally { c() }
    val s = """raw "x" """
    arr(0) = a(1).asInstanceOf[String]
    List(1,2).foreach(println(_))
    x
  }
}
