first = 1

class StockTest(TestCase):
    second = 2  # expect below: code/skipped-test
    @unittest.skip
    def test_moves(self):
        assert stock.move(3)

third = 3  # expect below: code/skipped-test
@pytest.mark.skip()
def test_loads():
    assert stock.load()

@pytest.mark.skipif(sys.platform == "win32", reason="no links")  # ok: on a condition
def test_links():
    assert stock.link()
