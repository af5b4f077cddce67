def deep(x):  # expect: code/deep-nesting
    if x > 0:
        if x > 1:
            if x > 2:
                if x > 3:
                    if x > 4:
                        go()

def flat(x):  # ok: four levels
    if x > 0:
        if x > 1:
            if x > 2:
                if x > 3:
                    go()
