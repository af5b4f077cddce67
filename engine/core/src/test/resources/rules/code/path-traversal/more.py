def download(request, name):
    folder = Path("/srv/files")
    target = folder / request.GET["name"]
    return target.read_text()  # expect: code/path-traversal
