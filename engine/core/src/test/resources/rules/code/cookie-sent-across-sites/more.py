def configure(app):
    app.config["SESSION_COOKIE_SAMESITE"] = "None"  # expect: code/cookie-sent-across-sites

def configure_again(app):
    app.config["SESSION_COOKIE_SAMESITE"] = "Strict"  # ok
