from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse

app = FastAPI()
ROOT = Path("/srv/exports").resolve()


def locate(name: str) -> Path:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT) or path.suffix not in {".csv", ".json"}:
        raise HTTPException(404)
    return path


@app.get("/exports/{name:path}")
def export(name: str):
    path = locate(name)
    if not path.exists():
        raise HTTPException(404)
    return FileResponse(path)
