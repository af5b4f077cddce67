class BillTest {
    @Test fun a() { assertTrue(true) } // expect: code/always-true-assertion
    @Test fun b() { assertEquals(bill.total, bill.total) } // expect: code/always-true-assertion
    @Test fun c() { assertFalse(false) } // expect: code/always-true-assertion
    @Test fun d() { assertTrue(bill.open) } // ok
    @Test fun e() { assertEquals(3, bill.total) } // ok
    @Test fun f() { assertEquals(bill.total, other.total) } // ok
}
