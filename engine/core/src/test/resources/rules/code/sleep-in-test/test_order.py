import time

def test_waits():
    time.sleep(1)  # expect: code/sleep-in-test
    assert done()

def test_yields():
    time.sleep(0)  # ok: only yields
    assert done()

def run():
    time.sleep(1)  # ok: no test
