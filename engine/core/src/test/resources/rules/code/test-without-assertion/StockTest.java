class StockTest {
    @Test void loads() throws Exception { Stock stock = Stock.load("stock.csv"); log.info("{}", stock); }  // expect: code/test-without-assertion

    @ParameterizedTest @ValueSource(ints = {1, 2})  // expect: code/test-without-assertion
    void moves(int pieces) {
        new Stock().move(pieces);
    }
}
