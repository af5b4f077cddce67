def f1():
    path = tempfile.mktemp()  # expect: code/insecure-temporary-file

def f2():
    f = open("/tmp/report.txt", "w")  # expect: code/insecure-temporary-file

def f3():
    f = tempfile.NamedTemporaryFile()  # ok
