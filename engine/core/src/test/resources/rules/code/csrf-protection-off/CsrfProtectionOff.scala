object Sample {
  def f1() = {
    http.csrf().disable()  // expect: code/csrf-protection-off
  }

  def f2() = {
    http.cors().disable()  // ok
  }
}
