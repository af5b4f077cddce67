from flask import request, render_template, render_template_string
from jinja2 import Template

def page(name):
    if name == "a":
        return render_template_string("<p>" + request.args["n"] + "</p>")  # expect: code/template-injection
    if name != "b":
        return Template(f"Hello {name}").render()  # expect: code/template-injection
    env.from_string(request.form["t"])  # expect: code/template-injection
    render_template_string("<p>{{ n }}</p>", n=request.args["n"])  # ok: a variable
    Template("Hello {{ name }}").render(name=name)  # ok
    return render_template("page.html", name=name)  # ok
