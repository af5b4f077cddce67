class A {
    private fun old() { work() } // expect: java/unused-private
    private fun older(a: Int): Int { return a } // expect: java/unused-private
    private suspend fun oldest() { work() } // expect: java/unused-private
    private fun used() { work() } // ok
    fun open() { used() } // ok
    private operator fun plus(a: A) = a // ok: called by a sign
}
private fun alone() { } // expect: java/unused-private
