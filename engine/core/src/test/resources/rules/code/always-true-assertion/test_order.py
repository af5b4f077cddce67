class OrderTest:
    def test_f(self):
        assert True  # expect: code/always-true-assertion
        assert (order.total == 3, "total")  # expect: code/always-true-assertion
        self.assertEqual(order, order)  # expect: code/always-true-assertion
        assert order.total == 3, "total"  # ok
        self.assertEqual(order.total, 3)  # ok
        assert True is order.paid  # ok
