@pytest.mark.order(1)  # expect: code/order-dependent-test
def test_f():
    assert f()


@pytest.mark.run(order=2)  # expect: code/order-dependent-test
def test_g():
    assert g()


@pytest.mark.dependency(depends=["test_g"])  # expect: code/order-dependent-test
def test_h():
    assert h()


@pytest.mark.parametrize("n", [1, 2])  # ok
def test_i(n):
    assert n  # ok


@pytest.mark.slow  # ok
def test_j():
    assert j()
