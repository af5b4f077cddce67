import asyncssh
def f1():
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # expect: code/host-key-not-checked

def f2():
    client.set_missing_host_key_policy(paramiko.WarningPolicy)  # expect: code/host-key-not-checked

def f3():
    conn = await asyncssh.connect(host, known_hosts=None)  # expect: code/host-key-not-checked

def f4():
    client.set_missing_host_key_policy(paramiko.RejectPolicy())  # ok

def f5():
    client.load_system_host_keys()  # ok

def f6():
    conn = await asyncssh.connect(host, known_hosts=path)  # ok
