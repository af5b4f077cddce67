def f(xs, seen):
    for x in xs:
        if not x:
            xs.remove(x)  # expect: code/modified-while-iterated
        seen.add(x)  # ok
    for x in xs:
        xs.insert(0, x)  # expect: code/modified-while-iterated
    for x in list(xs):
        xs.remove(x)  # ok: a copy

def worklist(states, jar):
    for s in states:
        states.append(s.next)  # ok: a list of work that grows
    for c in jar:
        jar = []
        jar.pop()  # ok: another list by then
