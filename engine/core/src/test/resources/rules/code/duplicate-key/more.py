def headers():
    return {"Accept": "text/html", "Host": "example.org", "Accept": "*/*"}  # expect: code/duplicate-key
