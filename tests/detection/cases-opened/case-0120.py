import logging
import subprocess
from dataclasses import dataclass

from flask import Blueprint, jsonify, request

log = logging.getLogger(__name__)
bp = Blueprint("probe", __name__)


@dataclass
class Probe:
    host: str
    count: int = 3

    def command(self):
        return ["ping", "-c", str(self.count), "-W", "2", "--", self.host]


def run(probe):
    finished = subprocess.run(
        probe.command(),
        shell=False,
        capture_output=True,
        text=True,
        timeout=15,
    )
    log.info("probe ended with %d", finished.returncode)
    return finished.stdout.splitlines()


@bp.post("/probe")
def probe():
    body = request.get_json()
    lines = run(Probe(body["host"]))
    return jsonify(summary=lines[-2:])
