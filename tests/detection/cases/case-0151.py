import logging
import shlex
import subprocess
import tempfile

from flask import Flask, abort, request, send_file

app = Flask(__name__)
log = logging.getLogger(__name__)
FORMATS = ("pdf", "html")


@app.post("/convert")
def convert():
    upload = request.files["document"]
    fmt = request.form.get("format", "pdf")
    title = request.form.get("title", "untitled")
    if fmt not in FORMATS:
        abort(400)
    with tempfile.NamedTemporaryFile(suffix=".md", delete=False) as source:
        upload.save(source)
    target = source.name + "." + fmt
    command = f"pandoc {source.name} -o {target} --metadata title='{title}'"
    completed = subprocess.run(command, shell=True, timeout=30, capture_output=True)
    if completed.returncode:
        log.warning("pandoc: %d", completed.returncode)
        abort(422)
    return send_file(target, as_attachment=True)
