import json
import os
from pathlib import Path

MODE = 0o600


class CredentialFile:
    def __init__(self, path: Path):
        self.path = path

    def store(self, service: str, secret: str) -> None:
        known = self.load()
        known[service] = secret
        previous = os.umask(0)
        try:
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, MODE)
        finally:
            os.umask(previous)
        with os.fdopen(handle, "w") as out:
            json.dump(known, out)

    def load(self) -> dict[str, str]:
        if not self.path.exists():
            return {}
        return json.loads(self.path.read_text())
