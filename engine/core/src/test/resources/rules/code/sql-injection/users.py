from flask import request

def find(cur, user_id: int, session):
    name = request.args.get("name")
    cur.execute("SELECT * FROM users WHERE name = '%s'" % name)  # expect: code/sql-injection
    cur.execute(f"SELECT * FROM users WHERE name = '{name}'")  # expect: code/sql-injection
    query = "SELECT * FROM users WHERE name = '{}'".format(name)
    session.execute(text(query))  # expect: code/sql-injection
    cur.execute("SELECT * FROM users WHERE name = %s", (name,))  # ok: bound
    cur.execute(f"SELECT * FROM users WHERE id = {user_id}")  # ok: a number
    cur.execute("SELECT * FROM users WHERE id = %d" % int(request.args["id"]))  # ok: a number
    run(f"updating {name}")  # ok: no SQL

def by_caller(cur, city):
    sql = "DELETE FROM users WHERE city = '"
    sql += city + "'"
    cur.execute(sql)  # expect: code/sql-injection
    sql = "DELETE FROM users"
    cur.execute(sql)  # ok: overwritten by a constant
