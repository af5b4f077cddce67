def f1():
    db = psycopg2.connect(host="db", user="shop", password="s3cret-pw")  # expect: code/credentials-in-source

def f2():
    server.login("shop", "s3cret-pw")  # expect: code/credentials-in-source

def f3():
    r = requests.get(url, auth=HTTPBasicAuth("shop", "s3cret-pw"))  # expect: code/credentials-in-source

def f4():
    db = psycopg2.connect(host="db", user="shop", password=os.environ["DB_PASSWORD"])  # ok

def f5():
    server.login(user, password)  # ok

def f6():
    r = requests.get(url, auth=HTTPBasicAuth(user, password))  # ok
