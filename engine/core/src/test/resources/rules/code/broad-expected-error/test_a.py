class TestA:
    def test_f(self):
        with pytest.raises(Exception):  # expect: code/broad-expected-error
            f()
        with self.assertRaises(Exception):  # expect: code/broad-expected-error
            f()
        self.assertRaises(BaseException, f)  # expect: code/broad-expected-error
        with pytest.raises(ValueError):  # ok
            f()
        with pytest.raises(Exception, match="negative"):  # ok: says more
            f()
        self.assertRaises(KeyError, f)  # ok
