# TODO: handle the empty case; expect: code/todo-left
x = 1
# see https://a.example/issues/3 - TODO later: ok
todo = 2  # ok
