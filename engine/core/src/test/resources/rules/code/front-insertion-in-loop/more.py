def path(node):
    steps = []
    while node.parent:
        steps.insert(0, node.name)  # expect: code/front-insertion-in-loop
        node = node.parent
    return steps
