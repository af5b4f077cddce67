import os

from flask import Flask

from .api import api


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.config["MAX_CONTENT_LENGTH"] = 4 * 1024 * 1024
    app.register_blueprint(api, url_prefix="/api")
    return app


if __name__ == "__main__":
    port = int(os.environ.get("PORT", "8000"))
    create_app().run(host="0.0.0.0", port=port, debug=True)
