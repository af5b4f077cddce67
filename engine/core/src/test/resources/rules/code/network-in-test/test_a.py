def test_f(server):
    a = requests.get("https://api.rates.io/x", timeout=1)  # expect: code/network-in-test
    b = requests.post("http://rates.io", json={}, timeout=1)  # expect: code/network-in-test
    c = urllib.request.urlopen("https://rates.io", timeout=1)  # expect: code/network-in-test
    d = requests.get("http://localhost:8080/x", timeout=1)  # ok
    e = requests.get(server.url, timeout=1)  # ok
    assert a and b and c and d and e and "https://rates.io"  # ok
