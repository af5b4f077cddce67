import java.security.KeyPairGenerator
fun f1() {
    generator.initialize(1024)  // expect: code/short-key
}

fun f2() {
    val bits = 1024
    generator.initialize(bits)  // expect: code/short-key
}

fun f3() {
    val spec = RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4)  // expect: code/short-key
}

fun f4() {
    generator.initialize(2048)  // ok
}

fun f5() {
    generator.initialize(bits)  // ok
}

fun f6() {
    val spec = RSAKeyGenParameterSpec(4096, RSAKeyGenParameterSpec.F4)  // ok
}
