def failed(request):
    try:
        return save(request)
    except ValueError:
        return HttpResponse(traceback.format_exc(), status=500)  # expect: code/error-detail-to-visitor

def failed_again(request):
    try:
        return save(request)
    except ValueError:
        logger.error("failed: %s", traceback.format_exc())  # ok
        return HttpResponse("internal error", status=500)
