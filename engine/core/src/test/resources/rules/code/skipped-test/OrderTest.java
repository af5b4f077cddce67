class OrderTest {
    void before() { }

    /* expect below: code/skipped-test */ void between() { }
    @Disabled
    @Test
    void a() { }
    @Disabled("until the clock is injected, see 123") // ok
    @Test
    void b() { }
}
