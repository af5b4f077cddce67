object Sample {
  def f1() = {
    DriverManager.getConnection(url, "shop", "s3cret-pw")  // expect: code/credentials-in-source
  }

  def f2() = {
    DriverManager.getConnection(url, user, password)  // ok
  }
}
