import ast
import operator

from flask import Flask, jsonify, request

app = Flask(__name__)
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


def evaluate(expression, variables):
    def walk(node):
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
            return node.value
        if isinstance(node, ast.Name):
            return variables[node.id]
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            return OPERATORS[type(node.op)](walk(node.left), walk(node.right))
        raise ValueError("unsupported")

    return walk(ast.parse(expression[:200], mode="eval").body)


@app.post("/formula")
def formula():
    body = request.get_json()
    variables = {name: float(value) for name, value in body["variables"].items()}
    try:
        value = evaluate(body["expression"], variables)
    except (SyntaxError, KeyError, ValueError):
        return jsonify(error="bad expression"), 400
    return jsonify(value=value)
