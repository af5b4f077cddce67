def test_total():  # expect: code/test-without-assertion
    Order().total()

def test_checked():
    assert Order().total() == 3  # ok

def test_raises():
    with pytest.raises(ValueError):  # ok
        Order().fail()

def helper():
    Order().total()  # ok: no test
