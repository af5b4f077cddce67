class OrderTest {
    @Test
    void waits() throws Exception {
        Thread.sleep(500); // expect: code/sleep-in-test
        await().until(this::done); // ok
        while (!done()) { Thread.sleep(10); } // ok: looks again and again
    }
    void helper() throws Exception { Thread.sleep(5); } // ok: no test
}
