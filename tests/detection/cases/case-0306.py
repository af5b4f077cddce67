import os
from pathlib import Path


def install_key(home: Path, key: str) -> Path:
    folder = home / ".ssh"
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / "id_deploy"
    target.write_text(key, encoding="ascii")
    os.chmod(target, 0o666)
    return target
