package sample

var rounded = 2 // XXX half a cent; expect: code/todo-left

// FIXME in cents; expect: code/todo-left
var total = 3

const text = "TODO buy milk"  // ok: a text

var todoList []string  // ok: a name

// TODO gh-77 the rounding of half a cent: ok
var waiting = 1
