from flask import Flask, render_template_string, request

app = Flask(__name__)

LAYOUT = """<!doctype html>
<title>Offer</title>
<p>Dear {{ name }},</p>
<p>{{ offer }} is ready for you.</p>
"""


def letter(name, offer, greeting=None):
    template = LAYOUT
    if greeting:
        template = template.replace("Dear {{ name }}", greeting + " {{ name }}")
    return render_template_string(template, name=name, offer=offer)


@app.post("/letters/preview")
def preview():
    form = request.form
    greeting = form.get("greeting")
    return letter(form["name"], form["offer"], greeting)
