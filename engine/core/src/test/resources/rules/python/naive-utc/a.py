def f(t):
    a = datetime.utcnow()  # expect: python/naive-utc
    b = datetime.datetime.utcnow().isoformat()  # expect: python/naive-utc
    c = datetime.utcfromtimestamp(t)  # expect: python/naive-utc
    d = datetime.now(timezone.utc)  # ok
    e = arrow.utcnow()  # ok: knows its zone
    return a, b, c, d, e, datetime.fromtimestamp(t, timezone.utc)  # ok
