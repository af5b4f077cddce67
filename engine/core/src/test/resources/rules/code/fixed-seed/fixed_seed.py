def f1():
    random.seed(42)  # expect: code/fixed-seed
    token = random.getrandbits(128)

def f2():
    random.seed(time.time())  # expect: code/fixed-seed
    password = make(random)

def f3():
    random.seed(1)  # expect: code/fixed-seed
    session = draw()

def f4():
    token = secrets.token_urlsafe(32)  # ok

def f5():
    random.seed(42)
    sample = random.sample(rows, 10)  # ok

def f6():
    random.seed(seed)
    token = draw()  # ok
