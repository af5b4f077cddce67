import os
import tarfile
import tempfile

from flask import Blueprint, abort, current_app, request

bp = Blueprint("themes", __name__)
MAX_MEMBERS = 500


@bp.post("/themes")
def install():
    upload = request.files.get("theme")
    if upload is None:
        abort(400)
    target = os.path.join(current_app.instance_path, "themes")
    with tempfile.TemporaryFile() as spool:
        upload.save(spool)
        spool.seek(0)
        with tarfile.open(fileobj=spool, mode="r:gz") as archive:
            if len(archive.getnames()) > MAX_MEMBERS:
                abort(413)
            archive.extractall(target)
    return {"installed": True}
