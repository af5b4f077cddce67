import threading


class Budget:
    def __init__(self, cents):
        self._lock = threading.Lock()
        self._cents = cents

    @property
    def cents(self):
        with self._lock:
            return self._cents

    def spend(self, cents):
        if self.cents < cents:
            return False
        self._cents -= cents
        return True


def run(budget, prices):
    threads = [threading.Thread(target=budget.spend, args=(price,)) for price in prices]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return budget.cents
