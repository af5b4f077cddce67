object Load {
  def load(path: String): Unit = {
    val a = Source.fromFile(path) // expect: code/resource-leak
    val b = new FileInputStream(path) // expect: code/resource-leak
    val c = Files.newBufferedReader(p) // expect: code/resource-leak
    a.mkString
    b.read()
    c.readLine()
    val d = Source.fromFile(path) // ok
    try { d.mkString } finally { d.close() }
    val e = new FileInputStream(path) // ok: handed on
    keep(e)
    val f = Source.fromString(path) // ok: owns nothing
    f.mkString
    work()
  }
}
