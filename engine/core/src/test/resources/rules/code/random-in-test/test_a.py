def test_f():
    n = random.randint(1, 9)  # expect: code/random-in-test
    d = random.random()  # expect: code/random-in-test
    c = random.choice(NAMES)  # expect: code/random-in-test
    rng = random.Random(7)  # ok
    m = rng.randint(1, 9)  # ok
    assert f(n, d, c, m) == random_name()  # ok
