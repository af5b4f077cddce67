package a

// TODO close it; expect: code/todo-left
var x = 1 // ok
