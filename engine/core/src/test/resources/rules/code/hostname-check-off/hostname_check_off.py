def f1():
    context.check_hostname = False  # expect: code/hostname-check-off

def f2():
    pool = urllib3.HTTPSConnectionPool(host, assert_hostname=False)  # expect: code/hostname-check-off

def f3():
    c = Client(host, check_hostname=False)  # expect: code/hostname-check-off

def f4():
    context.check_hostname = True  # ok

def f5():
    pool = urllib3.HTTPSConnectionPool(host, assert_hostname="api.example.org")  # ok

def f6():
    form.check_name = False  # ok
