"""Functions whose numbers were counted by hand."""


class Classifier:
    def classify(self, n, flag=True):  # cyclomatic 8, cognitive 12, nesting 3, parameters 3
        if n > 0 and flag:
            for i in range(n):
                if i % 2 == 0:
                    n -= 1
                else:
                    n -= 2
        elif n < 0:
            n = -n
        else:
            n = 1
        while n > 10 or n < -10:
            n //= 2
        return n


def choose(kind: int, *rest, **named) -> str:  # cyclomatic 6, cognitive 5, nesting 2, parameters 3
    try:
        match kind:
            case 1:
                return "one"
            case 2:
                return "two"
            case 3:
                return "three" if rest else "never"
            case _:
                return "many"
    except ValueError:
        return choose(kind + 1)


def outer(items):  # cyclomatic 3, cognitive 0, nesting 0, parameters 1
    def inner(item):  # cyclomatic 2, cognitive 1, nesting 1, parameters 1
        if item:
            return 1
        return 0

    return [inner(i) for i in items if i]
