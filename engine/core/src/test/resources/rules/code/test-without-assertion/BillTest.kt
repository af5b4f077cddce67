class BillTest {
    @Test fun sums() { Bill().total() } // expect: code/test-without-assertion
    // expect below: code/test-without-assertion
    @Test fun sends() {
        val b = Bill()
        b.send()
    }
    // expect below: code/test-without-assertion
    @ParameterizedTest fun rounds(x: Int) { Bill(x).round() }
    @Test fun good() { assertEquals(3, Bill().total()) } // ok
    @Test fun infix() { Bill().total() shouldBe 3 } // ok
    @Test fun mocks() { verify { bill.send() } } // ok
    fun helper() { Bill().total() } // ok: no test
}
