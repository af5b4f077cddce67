import re

VERSION = re.compile(r"^v?(\d+)\.(\d+)\.(\d+)$")


def parse(text):
    match = VERSION.match(text.strip())
    if match is None:
        return (0, 0, 0)
    return tuple(int(part) for part in match.groups())


def newest(tags):
    versions = sorted(parse(tag) for tag in tags if tag)
    return versions[-1] if versions else None
