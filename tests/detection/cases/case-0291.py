import csv
import socket


def collect(hosts, port, timeout=2.0):
    banners = {}
    for host in hosts:
        with socket.create_connection((host, port), timeout=timeout) as sock:
            sock.sendall(b"VERSION\r\n")
            data = sock.recv(256)
            if not data:
                continue
            banners[host] = data.decode("ascii", "replace").strip()
    return banners


def write(path, banners):
    with open(path, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerows(sorted(banners.items()))
