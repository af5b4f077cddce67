def f(xs):
    for x in xs:
        s3 = boto3.client("s3")  # expect: code/expensive-object-in-loop
        session = requests.Session()  # expect: code/expensive-object-in-loop
        connection = psycopg2.connect(DSN)  # expect: code/expensive-object-in-loop
        ys = list(x)  # ok: cheap
    db = boto3.resource("dynamodb")  # ok: once
    for y in boto3.client("s3").list_buckets():  # ok: once
        g(db, y, s3, session, connection, ys)
