import logging
from dataclasses import asdict, dataclass, field

import requests

log = logging.getLogger("payments")


@dataclass
class Card:
    holder: str
    number: str
    cvc: str
    extra: dict = field(default_factory=dict)

    def described(self):
        return {"holder": self.holder, "last4": self.number[-4:]}


class Gateway:
    def __init__(self, address, timeout=10):
        self.address = address
        self.timeout = timeout

    def charge(self, card: Card, cents: int) -> str:
        log.info("charging %d to %s", cents, asdict(card))
        response = requests.post(
            f"{self.address}/charges",
            json={"card": asdict(card), "cents": cents},
            timeout=self.timeout,
        )
        response.raise_for_status()
        return response.json()["id"]
