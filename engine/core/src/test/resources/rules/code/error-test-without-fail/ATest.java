class ATest {
    @Test void a() { try { pay(-1); } catch (PayException e) { assertEquals("negative", e.getMessage()); } } // expect: code/error-test-without-fail
    @Test void b() { try { pay(-1); } catch (PayException e) { assertThat(e).hasMessage("negative"); } } // expect: code/error-test-without-fail
    @Test void c() {
        try {
            pay(-1);
        } catch (PayException e) { // expect: code/error-test-without-fail
            assertTrue(e.isFatal());
        }
    }
    @Test void d() { try { pay(-1); fail(); } catch (PayException e) { assertEquals("negative", e.getMessage()); } } // ok
    @Test void e() { try { pay(1); } catch (PayException e) { assertNull(e); } assertTrue(paid()); } // ok
    @Test void f() { assertThrows(PayException.class, () -> pay(-1)); } // ok
    void helper() { try { pay(-1); } catch (PayException e) { assertNotNull(e); } } // ok: no test
}
