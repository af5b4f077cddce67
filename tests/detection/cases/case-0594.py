from flask import Flask, abort, render_template_string, request

app = Flask(__name__)
FOOTER = "<footer>{{ config.get('SITE_NAME') }}</footer>"


@app.get("/card")
def card():
    greeting = request.args.get("greeting", "Hi")
    recipient = request.args.get("to", "")
    if len(greeting) > 120:
        abort(400)
    template = "<div class=card><p>{{ greeting }} {{ recipient }}</p></div>" + FOOTER
    return render_template_string(template, greeting=greeting, recipient=recipient)
