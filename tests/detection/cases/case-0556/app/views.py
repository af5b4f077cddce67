from flask import Flask, request

from app.store import TicketStore

app = Flask(__name__)
store = TicketStore("tickets.db")


@app.route("/tickets")
def tickets():
    assignee = request.args.get("assignee", "nobody")
    return {"tickets": store.assigned_to(assignee)}


@app.route("/tickets/<int:number>")
def ticket(number):
    return store.one(number) or ("", 404)
