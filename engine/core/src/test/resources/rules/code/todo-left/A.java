class A {
    // TODO handle the empty case; expect: code/todo-left
    int a;
    /* FIXME later; expect: code/todo-left */
    int b;
    // TODO(#123) handle the empty case: ok
    int c;
    // a list of todos: ok
    int d;
}
