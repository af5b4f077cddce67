from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_POST

from .models import Address


def guarded(view):
    return require_POST(login_required(csrf_protect(view)))


def read_only(view):
    return login_required(csrf_protect(view))


def change_address(request):
    address, _ = Address.objects.get_or_create(owner=request.user)
    address.street = request.POST["street"]
    address.town = request.POST["town"]
    address.save()
    return HttpResponse(status=204)


change = guarded(change_address)
