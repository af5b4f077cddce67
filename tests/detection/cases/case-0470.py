import requests
from django.conf import settings
from django.http import HttpResponse


class Proxy:
    def __init__(self, base):
        self.base = base
        self.session = requests.Session()

    def fetch(self, path):
        return self.session.get(self.base + path, timeout=4)


def tile(request, z, x, y):
    server = request.GET.get("server") or settings.TILE_SERVER
    upstream = Proxy(server).fetch("/%d/%d/%d.png" % (z, x, y))
    return HttpResponse(upstream.content, content_type="image/png", status=upstream.status_code)
