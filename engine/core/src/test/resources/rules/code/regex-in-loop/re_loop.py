import re
WORD = re.compile(r"\w+")  # ok

def f(xs):
    for x in xs:
        re.compile(r"\d+").match(x)  # expect: code/regex-in-loop
        re.compile(x)  # ok: another pattern in each round
