import os, subprocess, shlex
from flask import request

def run(host, count: int):
    os.system("ping " + host)  # expect: code/command-injection
    subprocess.run(f"ping {host}", shell=True)  # expect: code/command-injection
    subprocess.check_output(request.args["cmd"], shell=True)  # expect: code/command-injection
    subprocess.run(["ping", host])  # ok: a list and no shell
    subprocess.run("ping " + shlex.quote(host), shell=True)  # ok: quoted
    os.system(f"ping -c {count} localhost")  # ok: a number
    os.system("sync")  # ok: a constant
