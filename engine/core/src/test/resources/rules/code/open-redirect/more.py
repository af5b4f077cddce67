def next_page(request):
    target = request.GET.get("next", "/")
    return HttpResponseRedirect(target)  # expect: code/open-redirect

def login(request):
    response = RedirectResponse("https://" + request.GET["host"] + "/login")  # expect: code/open-redirect
    return response

def next_again(request):
    return HttpResponseRedirect("/orders/" + request.GET["id"])  # ok: own site
