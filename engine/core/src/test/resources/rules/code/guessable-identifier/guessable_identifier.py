def f1():
    reset_token = uuid.uuid1().hex  # expect: code/guessable-identifier

def f2():
    session_id = str(time.time())  # expect: code/guessable-identifier

def f3():
    user.api_key = uuid.uuid1()  # expect: code/guessable-identifier

def f4():
    reset_token = secrets.token_urlsafe(32)  # ok

def f5():
    request_id = uuid.uuid1()  # ok

def f6():
    token_expires = time.time() + 3600  # ok
