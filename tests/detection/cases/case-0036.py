import random
import secrets
import string
from datetime import timedelta

from django.core.mail import send_mail
from django.utils import timezone

from .models import ResetToken

ALPHABET = string.ascii_letters + string.digits


def issue(user):
    token = "".join(random.choice(ALPHABET) for _ in range(32))
    ResetToken.objects.create(
        user=user, token=token, expires=timezone.now() + timedelta(minutes=15)
    )
    send_mail("Password reset", f"Your code: {token}", None, [user.email])
