import requests, ssl

def f(url):
    requests.get(url, verify=False)  # expect: code/tls-verification-off
    ssl._create_default_https_context = ssl._create_unverified_context  # expect: code/tls-verification-off
    requests.get(url, verify="/etc/ca.pem")  # ok: an own authority
    user.save(verify=False)  # ok: no connection
