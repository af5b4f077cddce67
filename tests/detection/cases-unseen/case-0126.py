import threading
from collections import deque


class Pool:
    def __init__(self, factory, size):
        self._lock = threading.Lock()
        self._free = deque(factory() for _ in range(size))
        self._lent = 0

    def lend(self):
        self._lock.acquire()
        if not self._free:
            raise LookupError("pool is empty")
        connection = self._free.popleft()
        self._lent += 1
        self._lock.release()
        return connection

    def give_back(self, connection):
        with self._lock:
            self._free.append(connection)
            self._lent -= 1
