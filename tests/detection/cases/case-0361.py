import os
import tempfile


def render(report, template):
    handle, path = tempfile.mkstemp(suffix=".html")
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(template.substitute(title=report.title, body=report.body))
    os.chmod(path, 0o600)
    return path


def cleanup(path):
    try:
        os.remove(path)
    except FileNotFoundError:
        return False
    return True
