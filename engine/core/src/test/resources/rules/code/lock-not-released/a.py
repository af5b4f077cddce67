def f(self):
    self.lock.acquire()  # expect: code/lock-not-released
    self.write()
    self.lock.release()


def g(lock):
    lock.acquire()  # expect: code/lock-not-released
    if not ready:
        return None
    lock.release()


def h(lock):
    lock.acquire()  # expect: code/lock-not-released
    try:
        run()
    except OSError:
        pass
    lock.release()


def i(lock):
    lock.acquire()  # ok
    try:
        run()
    finally:
        lock.release()


def j(lock):
    with lock:  # ok
        run()
    lock.acquire()  # ok: nothing between can fail
    x = 1
    lock.release()
    return x
