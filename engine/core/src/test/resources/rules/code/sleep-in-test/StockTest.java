class StockTest {
    @Test
    void moves() throws Exception {
        stock.moveLater(3);
        TimeUnit.SECONDS.sleep(2);  // expect: code/sleep-in-test
        assertEquals(3, stock.pieces());
    }
    @RepeatedTest(3)
    void loads() throws InterruptedException {
        var loading = new Thread(stock::load);
        loading.start();
        Thread.sleep(Duration.ofMillis(50));  // expect: code/sleep-in-test
        assertTrue(stock.isLoaded());
    }
}
