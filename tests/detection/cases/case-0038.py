import json
import logging
from pathlib import Path

logger = logging.getLogger(__name__)


class Settings:
    def __init__(self, path):
        self._path = Path(path)
        self._values = {}

    def load(self):
        try:
            self._values = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            logger.info("no settings at %s, using defaults", self._path)
        return self

    def get(self, key, default=None):
        return self._values.get(key, default)
