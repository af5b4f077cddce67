import logging
import sqlite3

log = logging.getLogger(__name__)


class Outbox:
    def __init__(self, path):
        self.path = path

    def put(self, topic, payload):
        connection = sqlite3.connect(self.path)
        number = None
        try:
            with connection:
                cursor = connection.execute("INSERT INTO outbox (topic, payload) VALUES (?, ?)", (topic, payload))
                number = cursor.lastrowid
        finally:
            connection.close()
            log.debug("outbox row %s", number)
            return number
