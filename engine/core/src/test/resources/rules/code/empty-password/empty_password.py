def f1():
    db = pymysql.connect(host="db", user="root", password="")  # expect: code/empty-password

def f2():
    db = MySQLdb.connect("db", "root", "")  # expect: code/empty-password

def f3():
    db = pymysql.connect(host="db", user="root", password=password)  # ok
