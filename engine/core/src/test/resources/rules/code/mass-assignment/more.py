from rest_framework import serializers

def update(request, account_id):
    Account.objects.filter(pk=account_id).update(**request.data)  # expect: code/mass-assignment

def update_again(request, account_id):
    Account.objects.filter(pk=account_id).update(name=request.data["name"])  # ok
