INSTALLED_APPS = []
DEBUG = True  # expect: code/debug-mode
DEBUG_TOOLBAR = True  # ok
TIMEOUT = 30  # ok
def f1():
    app = FastAPI(debug=True)  # expect: code/debug-mode

def f2():
    app = FastAPI(debug=settings.debug)  # ok
