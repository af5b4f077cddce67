class A {
  private def old(): Unit = { work() } // expect: java/unused-private
  private def older(a: Int): Int = { a } // expect: java/unused-private
  private def oldest = 3 // expect: java/unused-private
  private def used(): Unit = { work() } // ok
  def open(): Unit = { used() } // ok
  private[this] def near(): Unit = { work() } // ok: not looked at
}
