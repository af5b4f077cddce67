import logging

import requests

log = logging.getLogger(__name__)


class MeterClient:
    def __init__(self, base_url, token, strict=True):
        self.base_url = base_url.rstrip("/")
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {token}"
        self.strict = strict

    def readings(self, meter):
        response = self.session.get(
            f"{self.base_url}/meters/{int(meter)}/readings", timeout=10, verify=False
        )
        response.raise_for_status()
        return response.json()["readings"]

    def acknowledge(self, meter, reading):
        url = f"{self.base_url}/meters/{int(meter)}/readings/{int(reading)}/ack"
        if self.session.post(url, timeout=10).status_code != 204:
            log.warning("not acknowledged: %d", int(reading))
