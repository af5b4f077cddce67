import re

WORDS = re.compile(r"^(\w+\s?)*$")  # expect: code/slow-regex
EITHER = re.compile(r"^(\w|\d)+x$")  # expect: code/slow-regex
PARTS = re.compile(r"^[a-z]+(\.[a-z]+)*$")  # ok: a dot between
LIST = re.compile(r"^(\d+,)*\d+$")  # ok: a comma between
