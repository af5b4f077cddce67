import socket
import struct


class ClockClient:
    def __init__(self, host, port=123):
        self.address = (host, port)

    def ask(self):
        packet = b"\x1b" + 47 * b"\0"
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            sock.settimeout(3)
            sock.sendto(packet, self.address)
            answer, _ = sock.recvfrom(256)
        if len(answer) < 48:
            return None
        seconds = struct.unpack("!I", answer[40:44])[0]
        return seconds - 2208988800
