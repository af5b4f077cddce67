object Sample {
  def f1() = {
    val target = new File(folder, entry.getName())  // expect: code/archive-entry-path
  }

  def f2() = {
    val target = new File(folder, name)  // ok
  }
}
