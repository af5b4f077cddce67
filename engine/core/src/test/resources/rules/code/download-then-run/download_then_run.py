def f1():
    exec(requests.get(url).text)  # expect: code/download-then-run

def f2():
    data = requests.get(url).json()  # ok
