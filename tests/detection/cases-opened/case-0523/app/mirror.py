from dataclasses import dataclass

from app.processes import output, quoted

FOLDER = "/srv/mirror"


@dataclass
class Mirror:
    branch: str

    def refresh(self):
        lines = output(f"git -C {FOLDER} log -5 --oneline --end-of-options {quoted(self.branch)}")
        return lines.splitlines()
