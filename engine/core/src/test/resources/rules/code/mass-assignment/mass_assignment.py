from django.forms import ModelForm
class F(ModelForm): fields = "__all__"  # expect: code/mass-assignment
class G(ModelForm): fields = ["name"]  # ok
def f1():
    user = User(**request.json)  # expect: code/mass-assignment

def f2():
    user = User(name=request.json["name"])  # ok
