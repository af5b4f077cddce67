from flask import request, redirect, url_for

def go():
    if request.args.get("a"):
        return redirect(request.args.get("next"))  # expect: code/open-redirect
    if request.args.get("b"):
        return redirect(url_for("home", tab=request.args.get("tab")))  # ok: own address
    return redirect("/home")  # ok
