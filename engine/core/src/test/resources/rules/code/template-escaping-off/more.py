import jinja2

def greeting(name):
    return jinja2.Template("<b>{{ name }}</b>", autoescape=False).render(name=name)  # expect: code/template-escaping-off

def greeting_again(name):
    return jinja2.Template("<b>{{ name }}</b>", autoescape=True).render(name=name)  # ok
