import re
from pathlib import Path

VERSION = re.compile(r"^version\s*=\s*\"(\d+)\.(\d+)\.(\d+)\"$", re.MULTILINE)


class Release:
    def __init__(self, folder: Path):
        self.folder = folder

    def version(self) -> tuple[int, int, int]:
        text = (self.folder / "project.toml").read_text(encoding="utf-8")
        found = VERSION.search(text)
        if not found:
            print(f"no version in {self.folder}")
        major, minor, patch = found.groups()
        return int(major), int(minor), int(patch)

    def next(self) -> str:
        major, minor, _ = self.version()
        return f"{major}.{minor + 1}.0"
