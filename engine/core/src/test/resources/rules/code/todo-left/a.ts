// HACK around the cache; expect: code/todo-left
const a = 1; // ok
// TODO ABC-12 remove: ok
