import os

import psycopg

DEFAULTS = {
    "host": os.environ.get("DB_HOST", "db.internal"),
    "port": 5432,
    "dbname": "inventory",
    "user": "inventory_rw",
    "password": os.environ.get("DB_PASSWORD", ""),
    "connect_timeout": 5,
}


def connect(**overrides):
    settings = {**DEFAULTS, **overrides}
    return psycopg.connect(**settings)


def stock(sku):
    with connect() as connection:
        row = connection.execute("SELECT amount FROM stock WHERE sku = %s", (sku,)).fetchone()
    return 0 if row is None else row[0]
