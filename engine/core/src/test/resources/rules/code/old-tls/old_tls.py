def f1():
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)  # expect: code/old-tls

def f2():
    context.minimum_version = ssl.TLSVersion.TLSv1_1  # expect: code/old-tls

def f3():
    wrapped = ssl.wrap_socket(s, ssl_version=ssl.PROTOCOL_SSLv3)  # expect: code/old-tls

def f4():
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # ok

def f5():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # ok

def f6():
    context = ssl.create_default_context()  # ok
