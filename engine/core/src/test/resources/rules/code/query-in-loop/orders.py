def f(cursor, ids, session):
    for i in ids:
        cursor.execute("select 1 from orders where id = %s", (i,))  # expect: code/query-in-loop
    for attempt in range(3):
        cursor.execute("select 1")  # ok: tries again
    cursor.execute("select 1 from orders where id = any(%s)", (ids,))  # ok
    for row in session.query(Order):  # ok: asked once
        use(row)
