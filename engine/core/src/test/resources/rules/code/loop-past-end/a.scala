object Sum {
  def sum(a: Array[Int], b: String): Unit = {
    for (i <- 0 to a.length) { use(a(i)) } // expect: code/loop-past-end
    for (i <- 0 to b.size) { use(b(i)) } // expect: code/loop-past-end
    for (j <- 1 to a.length) { use(a(j)) } // expect: code/loop-past-end
    for (i <- 0 until a.length) { use(a(i)) } // ok
    for (i <- 0 to a.length) { use(i) } // ok
    for (i <- 1 to a.length) { use(a(i - 1)) } // ok
  }
}
