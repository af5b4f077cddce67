def f(path):
    with open(path) as file:
        for line in file.readlines():  # expect: code/whole-file-for-lines
            g(line)
        for line in file.read().splitlines():  # expect: code/whole-file-for-lines
            g(line)
        for line in file.read().split('\n'):  # expect: code/whole-file-for-lines
            g(line)
        for line in file:  # ok
            g(line)
        lines = file.readlines()  # ok: kept
        for line in text.split('\n'):  # ok: in memory already
            g(line, lines)
