class TodoLeft {
    // XXX the rounding of half a cent; expect: code/todo-left
    private int rounded;
    int waits; // see https://tracker.example.org/browse/SHOP-7 - TODO then: ok
    String todo = "TODO buy milk";  // ok: a text
    int later = TODO;  // ok: a name of another
    int todoList;  // ok: a name
}
