import hashlib
from a.b import c as d
@app.route("/x")
def f(a: str, b=3, *args):
    h = hashlib.new("md5", a, usedforsecurity=False)
    k = f"a {b}"
    k += "q"
    x.y.z = 5
    p, q = 1, 2
    obj.bar(1).baz()
    if a == "x" and b > 3:
        return 1
    elif b > 2:
        k = "3"
    else:
        raise E()
    for i in items():
        put(i)
    while more():
        break
    d = {"secure": False}
    return lambda z: z * 2
class A(B):
    pass
