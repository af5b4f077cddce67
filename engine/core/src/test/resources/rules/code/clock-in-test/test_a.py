class TestA:
    def test_f(self):
        assert a.created == datetime.now()  # expect: code/clock-in-test
        assert a.stamp == time.time()  # expect: code/clock-in-test
        self.assertEqual(a.created, datetime.now())  # expect: code/clock-in-test
        assert a.created <= datetime.now()  # ok
        assert abs(a.stamp - time.time()) < 1  # ok
        self.assertEqual(a.created, NOON)  # ok
