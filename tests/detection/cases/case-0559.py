import ast
import operator

from flask import Flask, jsonify, request

app = Flask(__name__)
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


def evaluate(expression, variables):
    scope = {"__builtins__": {}}
    scope.update(variables)
    return eval(expression, scope)


@app.post("/formula")
def formula():
    body = request.get_json()
    variables = {name: float(value) for name, value in body["variables"].items()}
    try:
        value = evaluate(body["expression"], variables)
    except (SyntaxError, KeyError, ValueError):
        return jsonify(error="bad expression"), 400
    return jsonify(value=value)
