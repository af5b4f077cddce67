from django.db import connection
from django.http import JsonResponse
from django.views import View

from .models import Shipment


class ShipmentSearch(View):
    columns = ("id", "reference", "state")

    def get(self, request):
        carrier = request.GET.get("carrier", "")
        state = request.GET.get("state", "open")
        rows = self.rows(carrier, state)
        return JsonResponse({"items": rows, "total": Shipment.objects.count()})

    def rows(self, carrier, state):
        sql = (
            "SELECT " + ", ".join(self.columns) + " FROM shipment"
            " WHERE state = %s AND carrier = '" + carrier + "'"
        )
        with connection.cursor() as cursor:
            cursor.execute(sql, [state])
            return [dict(zip(self.columns, row)) for row in cursor.fetchall()]
