import json
import ssl
import urllib.request
from pathlib import Path


class LedgerClient:
    def __init__(self, base: str, authority: Path):
        self.base = base.rstrip("/")
        self.context = self._context(authority)

    @staticmethod
    def _context(authority: Path) -> ssl.SSLContext:
        context = ssl.create_default_context(cafile=str(authority))
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context

    def balance(self, account: int) -> int:
        request = urllib.request.Request(f"{self.base}/accounts/{account}", headers={"Accept": "application/json"})
        with urllib.request.urlopen(request, timeout=10, context=self.context) as response:
            return json.load(response)["balance"]
