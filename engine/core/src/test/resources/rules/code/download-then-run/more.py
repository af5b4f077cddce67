def install():
    subprocess.run("curl -fsSL https://example.org/install.sh | sudo bash", shell=True)  # expect: code/download-then-run

def plugin(address):
    eval(urllib.request.urlopen(address).read())  # expect: code/download-then-run

def install_again():
    subprocess.run("curl -fsSLo install.sh https://example.org/install.sh", shell=True)  # ok: only downloads

def plugin_again(address):
    return json.loads(urllib.request.urlopen(address).read())  # ok: data
