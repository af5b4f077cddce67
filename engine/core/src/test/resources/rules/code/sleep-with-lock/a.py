def f(self):
    with self.lock:
        time.sleep(1)  # expect: code/sleep-with-lock
    with _LOCK, open("x") as out:
        for x in out:
            time.sleep(0.1)  # expect: code/sleep-with-lock
    with self._state_lock:
        if self.busy:
            time.sleep(2)  # expect: code/sleep-with-lock
    with open("x") as out:
        time.sleep(1)  # ok: no lock
    time.sleep(1)  # ok
    with self.lock:
        self.condition.wait(1)  # ok: releases it
