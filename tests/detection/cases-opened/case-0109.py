from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_GET

from .models import Shipment


class ShipmentFilter:
    def __init__(self, params):
        self.depot = params.get("depot", "")
        self.since = params.get("since", "2020-01-01")

    def clause(self):
        parts = ["archived = FALSE"]
        if self.depot:
            parts.append("depot = '%s'" % self.depot)
        return " AND ".join(parts)

    def values(self):
        return []


@login_required
@require_GET
def shipments(request):
    wanted = ShipmentFilter(request.GET)
    query = "SELECT id, number, depot FROM shipments WHERE " + wanted.clause()
    rows = Shipment.objects.raw(query, wanted.values())
    return JsonResponse({"shipments": [row.number for row in rows]})
