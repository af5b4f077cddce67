class ATest {
    @Test
    void f() {
        assertEquals(LocalDate.now(), a.day()); // expect: code/clock-in-test
        assertEquals(a.day(), Instant.now()); // expect: code/clock-in-test
        assertThat(a.day()).isEqualTo(LocalDateTime.now()); // expect: code/clock-in-test
        assertEquals(LocalDate.of(2024, 1, 1), a.day()); // ok
        assertThat(a.time()).isCloseTo(Instant.now(), within(1, SECONDS)); // ok
        assertTrue(a.time().isBefore(Instant.now())); // ok
    }
}
