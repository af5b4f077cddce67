object Samples {
  def eight(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int, h: Int): Int = { // expect: code/many-parameters
    work(1)
    return 0
  }

  def nine(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int, h: Int, i: Int): Int = { // expect: code/many-parameters
    work(1)
    return 0
  }

  def twelve(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int, h: Int, i: Int, j: Int, k: Int, l: Int): Int = { // expect: code/many-parameters
    work(1)
    return 0
  }

  def seven(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int): Int = { // ok
    work(1)
    return 0
  }

  def two(a: Int, b: Int): Int = { // ok
    work(1)
    return 0
  }

  def one(a: Int): Int = { // ok
    work(1)
    return 0
  }

}
