def f1():
    response.headers["Access-Control-Allow-Origin"] = "*"  # expect: code/cors-any-origin

def f2():
    app.add_middleware(CORSMiddleware, allow_origins=["*"])  # expect: code/cors-any-origin

def f3():
    CORS_ALLOW_ALL_ORIGINS = True  # expect: code/cors-any-origin

def f4():
    response.headers["Access-Control-Allow-Origin"] = "https://app.example.org"  # ok

def f5():
    app.add_middleware(CORSMiddleware, allow_origins=ORIGINS)  # ok

def f6():
    CORS_ALLOW_ALL_ORIGINS = False  # ok
