import ast

from flask import Blueprint, jsonify, request

bp = Blueprint("dashboards", __name__)
DEFAULTS = {"columns": 3, "refresh": 60}


class WidgetOptions:
    def __init__(self, raw):
        self.raw = raw

    def read(self):
        value = self.evaluate(self.raw)
        if not isinstance(value, dict):
            raise ValueError("options are a mapping")
        return {**DEFAULTS, **value}

    @staticmethod
    def evaluate(text):
        tree = ast.parse(text, mode="eval")
        return ast.literal_eval(tree)


@bp.put("/widgets/<int:widget>")
def update(widget):
    options = WidgetOptions(request.form["options"]).read()
    return jsonify(widget=widget, options=options)
