def price(request):
    formula = request.POST["formula"]
    code = compile(formula, "<price>", "eval")  # expect: code/code-injection
    return code
