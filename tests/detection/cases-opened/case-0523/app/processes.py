import shlex
import subprocess


def output(line):
    finished = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=30, check=True)
    return finished.stdout


def quoted(value):
    return shlex.quote(value)
