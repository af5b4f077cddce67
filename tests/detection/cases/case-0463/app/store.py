import sqlite3


class TicketStore:
    def __init__(self, path):
        self._path = path

    def _open(self):
        return sqlite3.connect(self._path, timeout=5)

    def assigned_to(self, assignee):
        sql = "SELECT id, title FROM ticket WHERE assignee = '{}'".format(assignee)
        with self._open() as db:
            return db.execute(sql).fetchall()

    def one(self, number):
        with self._open() as db:
            row = db.execute("SELECT id, title FROM ticket WHERE id = ?", (number,)).fetchone()
        return None if row is None else {"id": row[0], "title": row[1]}
