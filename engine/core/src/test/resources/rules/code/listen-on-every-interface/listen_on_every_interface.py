def f1():
    app.run(host="0.0.0.0")  # expect: code/listen-on-every-interface

def f2():
    s.bind(("0.0.0.0", 8080))  # expect: code/listen-on-every-interface

def f3():
    app.run(host="127.0.0.1")  # ok

def f4():
    s.bind((address, 8080))  # ok
