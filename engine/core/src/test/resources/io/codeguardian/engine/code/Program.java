package x;
import java.security.MessageDigest;
@RestController
class A extends B {
  @GetMapping("/x")
  int f(@RequestParam String a, int b) {
    var h = MessageDigest.getInstance("MD5");
    String k = "a " + a;
    k += "q";
    x.y.z = 5;
    Foo o = new java.util.Foo<String>("x");
    obj.bar(1).baz();
    if (a == "x" && b > 3) { return 1; } else if (b > 2) k = "3"; else { throw new E(); }
    for (int i = 0; i < start(); i++) { put(i); }
    for (var q : list()) { put(q); }
    while (true) { break; }
    try { a(); } catch (Exception e) { b(); } finally { c(); }
    run(z -> z * 2);
    arr[0] = (String) a[1];
    return b > 1 ? x : y;
  }
}
