import logging
from flask import request

def get():
    logging.warning("no user " + request.form["user"])  # expect: code/log-injection
    logging.error(f"no user {request.form['user']}")  # expect: code/log-injection
    logging.error("no user")  # ok: a constant
