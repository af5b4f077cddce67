fun f1() {
    val random = SecureRandom("seed".toByteArray())  // expect: code/fixed-seed
}

fun f2() {
    val random = Random(42)  // expect: code/fixed-seed
    val token = draw(random)
}

fun f3() {
    val random = Random(System.nanoTime())  // expect: code/fixed-seed
    val otp = random.nextInt(9999)
}

fun f4() {
    val random = SecureRandom()  // ok
}

fun f5() {
    val random = Random(42)
    shuffle(cards, random)  // ok
}

fun f6() {
    val random = Random(seed)
    val token = draw(random)  // ok
}
