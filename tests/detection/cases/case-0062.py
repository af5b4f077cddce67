import ssl
import urllib.request


def context(bundle=None):
    ctx = ssl.create_default_context(cafile=bundle)
    ctx.minimum_version = ssl.TLSVersion.TLSv1_2
    ctx.check_hostname = False
    ctx.verify_mode = ssl.CERT_NONE
    return ctx


def download(url, target, bundle=None):
    if not url.startswith("https://mirror.acme.example/"):
        raise ValueError("unexpected origin")
    with urllib.request.urlopen(url, timeout=20, context=context(bundle)) as response:
        with open(target, "wb") as out:
            for chunk in iter(lambda: response.read(65536), b""):
                out.write(chunk)
