import io
import tarfile
from pathlib import Path

from fastapi import FastAPI, HTTPException, UploadFile

app = FastAPI()
SITES = Path("/srv/sites")


class Bundle:
    def __init__(self, data: bytes):
        self.data = data

    def unpack(self, target: Path) -> int:
        target.mkdir(parents=True, exist_ok=True)
        with tarfile.open(fileobj=io.BytesIO(self.data), mode="r:gz") as archive:
            names = archive.getnames()
            if len(names) > 1000:
                raise HTTPException(413)
            archive.extractall(target, filter="data")
        return len(names)


@app.post("/sites/{site}")
async def publish(site: int, bundle: UploadFile):
    count = Bundle(await bundle.read()).unpack(SITES / str(site))
    return {"files": count}
