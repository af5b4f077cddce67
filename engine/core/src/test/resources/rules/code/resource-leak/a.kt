fun load(path: String) {
    val a = FileInputStream(path) // expect: code/resource-leak
    val b = Socket("rates", 80) // expect: code/resource-leak
    val c = Files.newBufferedReader(p) // expect: code/resource-leak
    a.read()
    b.connect()
    c.readLine()
    FileInputStream(path).use { it.read() } // ok
    val d = FileInputStream(path) // ok
    d.use { it.read() }
    val e = FileInputStream(path) // ok
    e.close()
    val f = FileInputStream(path) // ok: handed on
    keep(f)
}
