fun pay(a: Int): Throwable {
    if (a < 0) {
        IllegalArgumentException("negative") // expect: code/error-not-thrown
        work()
    }
    IllegalStateException("closed") // expect: code/error-not-thrown
    NoSuchElementException() // expect: code/error-not-thrown
    if (a < 1) throw IllegalArgumentException("negative") // ok
    val e = IllegalStateException("kept") // ok
    work()
    return run { IllegalStateException("the value of the block") } // ok
}
