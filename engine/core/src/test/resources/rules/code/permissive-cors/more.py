def build(app):
    app.add_middleware(CORSMiddleware, allow_origin_regex=".*", allow_credentials=True)  # expect: code/permissive-cors

def build_again(app):
    app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*\.example\.org", allow_credentials=True)  # ok
