import random
import string
from datetime import datetime, timedelta, timezone

from .mail import send
from .models import PasswordReset, db

ALPHABET = string.ascii_letters + string.digits


class ResetService:
    def __init__(self, source=None):
        self.source = source or random

    def token(self, length=32):
        return "".join(self.source.choice(ALPHABET) for _ in range(length))

    def start(self, account):
        reset = PasswordReset(
            account_id=account.id,
            token=self.token(),
            expires=datetime.now(timezone.utc) + timedelta(hours=1),
        )
        db.session.add(reset)
        db.session.commit()
        send(account.mail, "reset", token=reset.token)
        return reset.id
