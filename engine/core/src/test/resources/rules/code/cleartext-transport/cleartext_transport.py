def f1():
    requests.post("http://api.example.org/login", data=form)  # expect: code/cleartext-transport

def f2():
    ftp = ftplib.FTP("ftp.example.org")  # expect: code/cleartext-transport

def f3():
    server = smtplib.SMTP("mail.example.org")
    server.login(user, password)  # expect: code/cleartext-transport

def f4():
    requests.post("https://api.example.org/login", data=form)  # ok

def f5():
    requests.get("http://localhost:8080/health")  # ok

def f6():
    server = smtplib.SMTP("mail.example.org")
    server.starttls()
    server.login(user, password)  # ok
