def f1():
    return jsonify(error=str(e)), 500  # expect: code/error-detail-to-visitor

def f2():
    return HttpResponse(str(exc))  # expect: code/error-detail-to-visitor

def f3():
    log.exception("order failed")
    return jsonify(error="internal error"), 500  # ok

def f4():
    return jsonify(error=str(code)), 400  # ok
