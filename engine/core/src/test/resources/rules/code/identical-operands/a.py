def f(user, a, b):
    if user.name and user.name:  # expect: code/identical-operands
        return a - b  # ok
    return a or a  # expect: code/identical-operands
