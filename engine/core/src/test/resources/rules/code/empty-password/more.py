def connect():
    return mysql.connector.connect(host="db", user="root", passwd="")  # expect: code/empty-password

def connect_again(settings):
    return mysql.connector.connect(host="db", user="root", passwd=settings.password)  # ok

def local():
    return psycopg2.connect(host="/var/run/postgresql", user="shop")  # ok: the socket's owner is the proof
