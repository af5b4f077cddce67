class TestStock:
    def test_loads(self):  # expect: code/test-without-assertion
        stock = load("stock.csv")
        print(stock)

    def test_moves(self):  # expect: code/test-without-assertion
        for pieces in (1, 2):
            Stock().move(pieces)
