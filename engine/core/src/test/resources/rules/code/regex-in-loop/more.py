import re

def count(lines):
    n = 0
    for line in lines:
        digits = re.compile(r"^[0-9]+$")  # expect: code/regex-in-loop
        n += bool(digits.search(line))
    return n

def drain(queue):
    while queue:
        if re.compile("free", re.IGNORECASE).search(queue.pop()):  # expect: code/regex-in-loop
            return True
    return False

def count_again(lines):
    digits = re.compile(r"^[0-9]+$")  # ok: before the loop
    return sum(bool(digits.search(line)) for line in lines)
