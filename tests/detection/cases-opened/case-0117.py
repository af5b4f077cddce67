from django.contrib.auth import authenticate, login
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

START = "/dashboard/"


def destination(request):
    wanted = request.POST.get("next") or START
    if not url_has_allowed_host_and_scheme(wanted, allowed_hosts=None):
        request.session["foreign_destination"] = True
    return wanted


@require_POST
def sign_in(request):
    user = authenticate(request, username=request.POST["name"], password=request.POST["password"])
    if user is None:
        return render(request, "login.html", {"failed": True}, status=403)
    login(request, user)
    return HttpResponseRedirect(destination(request))
