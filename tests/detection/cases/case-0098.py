import hashlib
import hmac
import os

from .models import Account


class Credentials:
    iterations = 600_000

    def store(self, account: Account, password: str) -> None:
        salt = os.urandom(16)
        account.salt = salt.hex()
        account.digest = self._digest(password, salt)
        account.save()

    def matches(self, account: Account, password: str) -> bool:
        candidate = self._digest(password, bytes.fromhex(account.salt))
        return hmac.compare_digest(candidate, account.digest)

    def _digest(self, password: str, salt: bytes) -> str:
        return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, self.iterations).hex()
