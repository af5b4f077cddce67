import jinja2
from jinja2 import Environment
def f1():
    env = Environment(loader=loader)  # expect: code/template-escaping-off

def f2():
    env = jinja2.Environment(loader=loader, autoescape=False)  # expect: code/template-escaping-off

def f3():
    env = Environment(loader=loader, autoescape=True)  # ok

def f4():
    env = Environment(loader=loader, autoescape=select_autoescape())  # ok
