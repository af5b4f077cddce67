import threading
import time


class RateLimiter:
    def __init__(self, per_second):
        self._per_second = per_second
        self._lock = threading.Lock()
        self._window = 0
        self._count = 0

    def allow(self):
        now = int(time.monotonic())
        with self._lock:
            if now != self._window:
                self._window = now
                self._count = 0
            if self._count < self._per_second:
                self._count += 1
                return True
            return False


LIMITER = RateLimiter(50)


def worker(jobs):
    for job in jobs:
        if LIMITER.allow():
            job()


def run(batches):
    threads = [threading.Thread(target=worker, args=(batch,)) for batch in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
