import os

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_POST

BACKUP_ROOT = "/var/backups/site"


def archive_name(params):
    stamp = params.get("stamp", "latest")
    if not stamp.isdigit():
        stamp = "latest"
    return "site-" + stamp + ".tar.gz"


@login_required
@require_POST
def restore(request):
    name = archive_name(request.POST)
    if len(name) > 60:
        return HttpResponseBadRequest()
    status = os.system("tar -xzf " + BACKUP_ROOT + "/" + name + " -C /srv/site")
    return HttpResponse(status=200 if status == 0 else 500)
