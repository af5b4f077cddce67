def webhook(request, expected_signature):
    if request.headers["X-Signature"] != expected_signature:  # expect: code/timing-comparison
        raise PermissionError

def webhook_again(request, expected_type):
    if request.headers["Content-Type"] != expected_type:  # ok: no secret
        raise ValueError
