object Sample {
  def f1() = {
    val in = new ObjectInputStream(stream)  // expect: code/polymorphic-deserialization
  }

  def f2() = {
    val o = parse(text).extract[Order]  // ok
  }
}
