import logging
from flask import request
logger = logging.getLogger(__name__)

def get():
    logger.info("user %s", request.args["user"])  # expect: code/log-injection
    logger.info("user %s", request.args["user"].replace("\n", " "))  # ok: no line breaks
    logger.info("user %d", int(request.args["id"]))  # ok: a number
