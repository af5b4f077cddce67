TERMINAL = ("done", "failed")


class Job:
    def __init__(self, name, retries=0):
        self.name = name
        self.state = "new"
        self.retries = retries

    def finished(self):
        return self.state in TERMINAL

    def retry(self, limit):
        if self.state == "failed" and self.retries < limit:
            self.retries += 1
            self.state = "new"
            return True
        return False
