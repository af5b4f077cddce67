# FIXME the rounding of half a cent; expect: code/todo-left
rounded = 2
total = 3  # XXX in cents; expect: code/todo-left
TODO = "TODO buy milk"  # ok: a text
todo_list = []  # ok: a name
# TODO(#77) the rounding of half a cent: ok
waiting = 1
