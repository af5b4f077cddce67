def serve():
    uvicorn.run(app, host="::", port=8080)  # expect: code/listen-on-every-interface

def serve_again(settings):
    uvicorn.run(app, host=settings.host, port=8080)  # ok
