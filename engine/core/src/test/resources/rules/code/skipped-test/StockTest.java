class StockTest {
    int first; // expect below: code/skipped-test
    @Ignore
    @Test
    public void moves() { }
    int second; // expect below: code/skipped-test
    @Disabled
    @ParameterizedTest
    void loads(int pieces) { }
    @DisabledOnOs(OS.WINDOWS) @Test void links() { }  // ok: on a condition
    @Ignore("needs a printer")  // ok
    @Test
    public void prints() { }
}
