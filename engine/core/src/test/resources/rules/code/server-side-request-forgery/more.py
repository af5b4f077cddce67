def preview(request):
    address = request.GET["address"]
    with urllib.request.urlopen(address) as page:  # expect: code/server-side-request-forgery
        return page.read()
