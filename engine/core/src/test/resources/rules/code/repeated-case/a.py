match a:
    case 1:
        work()
    case 2:
        work()
    case 1: # expect: code/repeated-case
        work()
    case "x":
        work()
    case "x": # expect: code/repeated-case
        work()
    case Kind.A:
        work()
    case Kind.A: # expect: code/repeated-case
        work()
    case 3 if b: # ok
        work()
    case 3: # ok: the other asks for more
        work()
    case _: # ok
        work()
