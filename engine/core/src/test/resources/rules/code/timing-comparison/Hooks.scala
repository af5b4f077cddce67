object Hooks {
  def check(expectedMac: Array[Byte], given: Array[Byte]) = java.util.Arrays.equals(expectedMac, given) // expect: code/timing-comparison
  def right(expectedMac: Array[Byte], given: Array[Byte]) = MessageDigest.isEqual(expectedMac, given) // ok: constant time
  val token = "mac"
}
