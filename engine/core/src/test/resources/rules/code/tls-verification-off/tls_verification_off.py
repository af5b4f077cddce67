def f1():
    requests.get(url, verify=False)  # expect: code/tls-verification-off

def f2():
    context = ssl._create_unverified_context()  # expect: code/tls-verification-off

def f3():
    context.verify_mode = ssl.CERT_NONE  # expect: code/tls-verification-off

def f4():
    client = httpx.AsyncClient(verify=False)  # expect: code/tls-verification-off

def f5():
    requests.get(url, verify="/etc/ssl/company.pem")  # ok

def f6():
    schema.load(data, verify=False)  # ok

def f7():
    context.verify_mode = ssl.CERT_REQUIRED  # ok
