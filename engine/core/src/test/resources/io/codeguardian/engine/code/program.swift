import Foundation
@objc class A: B {
  let c = "k"
  @IBAction func f(_ a: String, b: Int = 3) -> Int {
    let h = Insecure.MD5.hash(data: a)
    var k: String = "a \(b) \(a.count) z"
    k += "q"
    x.y.z = 5
    foo(a, name: 4) { $0 + 1 }
    let o = Foo("x")
    obj?.bar(1)!
    if a == "x" && b > 3 { return 1 } else if let q = b { k = "3" } else { throw E.x }
    guard let z = b else { return 0 }
    for i in 0...10 { print(i) }
    while true { break }
    repeat { b -= 1 } while b > 0
    switch x { case 1: k = "a"; default: k = "b" }
    do { try a() } catch { b() }
    let l = { (z: Int) -> Int in z * 2 }
    arr[0] = a[1] as! String
    let t = b > 1 ? "x" : "y"
    let opt = try? foo()
    return x ?? 3
  }
}
