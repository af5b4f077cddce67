class ATest {
    @Test fun a() { try { pay(-1) } catch (e: PayException) { assertEquals("negative", e.message) } } // expect: code/error-test-without-fail
    @Test fun b() { try { pay(-1) } catch (e: PayException) { assertThat(e).hasMessage("negative") } } // expect: code/error-test-without-fail
    @Test fun c() {
        try {
            pay(-1)
        } catch (e: PayException) { // expect: code/error-test-without-fail
            assertTrue(e.fatal)
        }
    }
    @Test fun d() { try { pay(-1); fail() } catch (e: PayException) { assertEquals("negative", e.message) } } // ok
    @Test fun e() { try { pay(1) } catch (e: PayException) { assertNull(e) }; assertTrue(paid()) } // ok
    @Test fun f() { assertThrows<PayException> { pay(-1) } } // ok
}
