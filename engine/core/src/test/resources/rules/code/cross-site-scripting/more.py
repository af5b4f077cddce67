def search(request):
    return HttpResponse("<h1>%s</h1>" % request.GET.get("q"))  # expect: code/cross-site-scripting
