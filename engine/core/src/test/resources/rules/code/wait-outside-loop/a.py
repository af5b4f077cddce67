def f(self):
    with self.condition:
        if not self.ready:
            self.condition.wait()  # expect: code/wait-outside-loop
        self.condition.wait(3)  # expect: code/wait-outside-loop
        while not self.ready:
            self.condition.wait()  # ok
        self.condition.wait_for(lambda: self.ready)  # ok: loops itself
    event.wait()  # ok: no condition


def g(cond=threading.Condition()):
    cond.wait()  # expect: code/wait-outside-loop
