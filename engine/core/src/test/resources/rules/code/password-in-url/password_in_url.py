def f1():
    url = f"https://api.example.org/login?user={user}&password={password}"  # expect: code/password-in-url

def f2():
    requests.post("https://api.example.org/login", data={"password": password})  # ok
