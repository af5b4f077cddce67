import java.security.KeyPairGenerator
object Sample {
  def f1() = {
    generator.initialize(1024)  // expect: code/short-key
  }

  def f2() = {
    generator.initialize(512)  // expect: code/short-key
  }

  def f3() = {
    val spec = new RSAKeyGenParameterSpec(1024, e)  // expect: code/short-key
  }

  def f4() = {
    generator.initialize(2048)  // ok
  }

  def f5() = {
    generator.initialize(bits)  // ok
  }

  def f6() = {
    val spec = new RSAKeyGenParameterSpec(3072, e)  // ok
  }
}
