def build():
    return Starlette(routes=routes, debug=True)  # expect: code/debug-mode

def build_again(settings):
    return Starlette(routes=routes, debug=settings.debug)  # ok
