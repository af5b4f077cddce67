x = 1  # expect below: code/skipped-test
@pytest.mark.skip
def test_a():
    assert f() == 1

@pytest.mark.skip(reason="needs a printer")  # ok
def test_b():
    assert f() == 1

# ok: flaky on Windows
@unittest.skip
def test_c():
    assert f() == 1
