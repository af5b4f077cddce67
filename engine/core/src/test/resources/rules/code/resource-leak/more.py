def connect(host):
    s = socket.socket()  # expect: code/resource-leak
    s.connect((host, 80))
    s.sendall(b"x")

def header(path):
    archive = zipfile.ZipFile(path)  # expect: code/resource-leak
    return archive.namelist()[0]
