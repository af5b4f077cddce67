from flask import Flask
app = Flask(__name__)
app.debug = True  # expect: python/debug-server
app.config["DEBUG"] = True  # expect: python/debug-server
app.run(debug=True)  # expect: python/debug-server
app.run(debug=os.environ.get("DEBUG") == "1")  # ok
app.run(host="127.0.0.1")  # ok
asyncio.run(main(), debug=True)  # ok: no web server
