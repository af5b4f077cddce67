import json
import logging
from pathlib import Path

log = logging.getLogger(__name__)


class Allowances:
    def __init__(self, folder: Path):
        self.folder = folder

    def limit(self, account: str) -> int:
        try:
            return json.loads((self.folder / f"{account}.json").read_text())["limit"]
        except FileNotFoundError:
            return 0

    def raise_all(self, accounts, percent):
        for account in accounts:
            try:
                limit = self.limit(account) * (100 + percent) // 100
                (self.folder / f"{account}.json").write_text(json.dumps({"limit": limit}))
            except Exception:
                pass
