using System.Security.Cryptography;
namespace X;
[ApiController]
public class A : B {
  [HttpGet("x")]
  public async Task<int> F([FromQuery] string a, int b = 3) {
    var h = MD5.Create();
    string k = $"a {b} {a.Length} z";
    k += "q";
    x.y.z = 5;
    Foo(a, name: 4);
    var o = new Foo("x") { Prop = true, Q = 3 };
    obj?.Bar(1);
    await obj.Baz<int>(2);
    if (a == "x" && b > 3) { return 1; } else if (b > 2) k = "3"; else { throw new E(); }
    for (int i = 0; i < 10; i++) { P(i); }
    foreach (var q in list) { P(q); }
    while (true) { break; }
    do { b--; } while (b > 0);
    try { A1(); } catch (Exception e) { B(); } finally { C(); }
    var s = @"raw ""x"" ";
    Func<int,int> l = z => z * 2;
    arr[0] = (string) a[1];
    var t = b > 1 ? "x" : "y";
    using var st = new FileStream("a");
    handler.Callback += (s1, c) => true;
    return x ?? 3;
  }
  const string C = "k";
  private int f2 = 4;
  public string Prop { get; set; } = "x";
}
