from django.contrib.admin.views.decorators import staff_member_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from app.mirror import Mirror


@staff_member_required
@require_POST
def refresh(request):
    mirror = Mirror(branch=request.POST.get("branch", "main"))
    return JsonResponse({"log": mirror.refresh()})
