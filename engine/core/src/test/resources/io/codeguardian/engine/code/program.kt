package x
import java.security.MessageDigest
@RestController
class A(val p: Int) {
  @GetMapping("/x")
  fun f(@RequestParam a: String, b: Int = 3): Int {
    val h = MessageDigest.getInstance("MD5")
    var k: String = "a $b ${a.length} z"
    k += "q"
    x.y.z = 5
    foo(a, name = 4) { it + 1 }
    val o = Foo("x")
    obj?.bar(1)!!
    if (a == "x" && b > 3) { return 1 } else if (b in list) k = "3" else { throw E() }
    for (i in 0..10) { println(i) }
    while (true) { break }
    do { b-- } while (b > 0)
    val r = when (x) { 1 -> "a"; else -> "b" }
    try { a() } catch (e: Exception) { b() } finally { c() }
    val s = """raw "x" """
    val l = { q: Int -> q * 2 }
    arr[0] = a[1] as String
    val t = if (b > 1) "x" else "y"
    return x ?: 3
  }
  companion object { const val C = "k" }
}
