class BillTest {
    @Test fun a() { Thread.sleep(100); assertTrue(done) } // expect: code/sleep-in-test
    @Test fun b() { start(); Thread.sleep(2_000); check(done) } // expect: code/sleep-in-test
    @Test fun c() { TimeUnit.SECONDS.sleep(1); assertTrue(done) } // expect: code/sleep-in-test
    @Test fun d() { while (!done) Thread.sleep(10); assertTrue(done) } // ok: polls
    @Test fun e() { await().until { done } } // ok
    fun helper() { Thread.sleep(100) } // ok: no test
}
