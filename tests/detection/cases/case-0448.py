import logging
import os

import requests

logger = logging.getLogger(__name__)


def charge(card, amount_cents, currency="EUR"):
    key = os.environ["PAYMENT_API_KEY"]
    payload = {"amount": amount_cents, "currency": currency, "source": card["token"]}
    logger.info("charging %s %s with card ending in %s", amount_cents, currency, card["last4"])
    response = requests.post(
        "https://api.pay.example/v1/charges",
        json=payload,
        headers={"Authorization": f"Bearer {key}"},
        timeout=15,
    )
    if response.status_code >= 400:
        logger.error("charge failed: %s", response.status_code)
    return response.ok
